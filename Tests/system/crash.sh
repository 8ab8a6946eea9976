#!/bin/bash
# crash.sh [PROGRAM [RUNS [SEED]]]: the reminder check killed at every call that matters and at random moments, to files and
# by mail; see crash.py.
set -euo pipefail
source "$(dirname "$0")/machine.sh"
needs cc gcc
needs python3 python3
prepare
cc -O1 -Wall -Werror -shared -fPIC -o "$work/preload.so" "$here/Tests/system/crash_preload.c" -ldl
cc -O1 -Wall -Werror -o "$work/sendmail" "$here/Tests/system/crash_sendmail.c"
cp "$here/Tests/system/crash.py" "$work/"
# A disk that nothing waits for, where there is one: what a killed process has written is there all the same.
folder=$work/state
[ ! -d /dev/shm ] || { folder=$(mktemp -d /dev/shm/bevaka-crash.XXXXXX) && chown "$account" "$folder"; }
clean_up() {
  rm -rf "$folder"
  leave
}
setpriv --reuid "$account" --regid "$account" --clear-groups --reset-env \
  python3 "$work/crash.py" "$work/bevaka" "$work/sendmail" "$work/preload.so" "$folder" \
  "${2:-160}" "${3:-$RANDOM}" || fail "see above"
say "ok"
