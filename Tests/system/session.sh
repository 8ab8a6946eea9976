#!/bin/bash
# The session in README.md is what the program really says: its commands are run anew, in a folder of
# their own, and their output is compared. RECORD=1 writes what they say now into README.md, and fails.
set -euo pipefail
name=$(basename "$0")
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PATH="$here/.build/release:$PATH" BEVAKA_STORE=$work/store.sqlite NO_COLOR=1 COLUMNS=100
ln -s "$here/data" "$work/data"
cd "$work"

session=$(awk '/^```console$/{on = 1; next} /^```$/{on = 0} on' "$here/README.md")
[ -n "$session" ] || { echo "$name: FAILED: README.md has no session" >&2; exit 1; }
printf '%s\n' "$session" | sed -n 's/^\$ //p' > commands
while IFS= read -r command; do
  printf '$ %s\n' "$command"
  bash -c "$command" < /dev/null 2>&1 || true
done < commands > now
if printf '%s\n' "$session" | diff - now; then
  echo "$name: ok: $(wc -l < commands) commands say what README.md shows"
elif [ -n "${RECORD:-}" ]; then
  awk 'FNR == NR {now = now $0 "\n"; next} /^```console$/{print; printf "%s", now; on = 1; next}
    /^```$/{on = 0} !on' now "$here/README.md" > readme
  cat readme > "$here/README.md"
  echo "$name: README.md has the session anew: look at it" >&2
  exit 1
else
  echo "$name: FAILED: README.md shows another session; RECORD=1 $0 writes it anew" >&2
  exit 1
fi
