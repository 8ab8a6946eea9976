#!/bin/bash
# Documents made to do harm: each is read or refused in one line, within the limits, without a word to the network,
# without a file outside the converter's folder and with nothing left in that; a later pass wastes no time on them.
set -euo pipefail
source "$(dirname "$0")/machine.sh"
prepare
cd "$work"
needs strace strace

install -d -o "$account" hostile
setpriv --reuid "$account" --regid "$account" --clear-groups /usr/bin/python3 "$here/Tests/system/hostile.py" "$work/hostile"
before=$(ls -d /tmp/bevaka-?????? 2> /dev/null | sort || true)
escaped=/tmp/bevaka-hostile-escaped
rm -f "$escaped"

bevaka() {
  setpriv --reuid "$account" --regid "$account" --clear-groups --reset-env \
    env BEVAKA_STORE="$work/state/store.sqlite" timeout 900 "$@" < /dev/null
}
status=0
bevaka "$work/bevaka" run --minutes hostile --deliver files:state/digests > out 2> said || status=$?
[ "$status" = 65 ] || fail "status $status: $(tail -3 said)"
for file in hostile/*; do
  lines=$(grep -cF "bevaka: $file: " said || true)
  case ${file##*/} in
    ok*) [ "$lines" = 0 ] || fail "refused: $(grep -F "$file" said)" ;;
    no*) [ "$lines" = 1 ] || fail "$file: $lines lines, not one" ;;
    *) [ "$lines" -le 1 ] || fail "$file: $lines lines" ;;
  esac
done
grep -q 'takes more than .* s;' said || fail "nothing met the time limit"
grep -q 'MB of memory;' said || fail "nothing met the limit of memory: $(cat said)"
[ ! -e "$escaped" ] || fail "$escaped was written"
[ "$(ls -d /tmp/bevaka-?????? 2> /dev/null | sort || true)" = "$before" ] || fail "folders are left in /tmp"

# Nothing asks for the network.
for file in hostile/*outside* hostile/*elsewhere* hostile/*actions* hostile/*object*; do
  bevaka strace -f -e trace=network -o "$work/state/calls" "$work/bevaka" extract "$file" > out 2>&1 || true
  ! grep -E 'AF_INET' "$work/state/calls" || fail "$file: talks to somebody"
  ! grep -q root: out || fail "$file: shows another file"
done

# What was refused is not tried again.
start=$SECONDS
bevaka "$work/bevaka" run --quiet --minutes hostile --deliver files:state/digests > out 2> said || status=$?
[ "$status" = 65 ] && [ ! -s said ] || fail "a second pass: status $status, $(head -3 said)"
[ $((SECONDS - start)) -lt 20 ] || fail "a second pass takes $((SECONDS - start)) s"

say "ok: hostile documents are read or refused, and leave nothing behind"
