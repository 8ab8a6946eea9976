#!/bin/bash
# README's first command, as it stands there: it builds, finds items and writes digests.
set -euo pipefail
name=$(basename "$0")
cd "$(dirname "$0")/../.."
fail() {
  echo "$name: FAILED: $*" >&2
  exit 1
}

command=$(awk '/^```sh$/{on = 1; next} /^```$/{if (on) exit} on' README.md)
[ -n "$command" ] || fail "README.md has no command"
said=$(mktemp)
trap 'rm -f "$said"' EXIT
echo "$name: $command"
timeout 900 bash -euo pipefail -c "$command" < /dev/null 2>&1 | tee "$said"

for words in "Henrik Palm" "bokar aulan" "2026-11-23" "henrik.palm@example.org"; do
  grep -qF -- "$words" "$said" || fail "the terminal does not show $words"
done
count=$(find .build/demo/digests -name '*.eml' | wc -l)
[ "$count" -gt 10 ] || fail "$count digests"
# A second pass the same day sends nothing more.
.build/release/bevaka run --today 2026-11-23 --store .build/demo/store.sqlite --minutes data/minutes \
  --members data/members.csv --deliver files:.build/demo/digests > /dev/null
[ "$(find .build/demo/digests -name '*.eml' | wc -l)" = "$count" ] || fail "a second pass sent more"
echo "$name: ok: $count digests"
