#!/bin/bash
# A backup that is killed wherever it happens to be, and one on a disk that fills up: the file is whole or not there.
set -euo pipefail
source "$(dirname "$0")/machine.sh"
disk=
clean_up() {
  [ -z "$disk" ] || umount "$disk" 2> /dev/null || true
  leave
}
prepare

bevaka() { as_account "$work/bevaka" "$@"; }
bevaka people import "$work/members.csv" > /dev/null 2>&1
bevaka import "$work/minutes" > /dev/null 2>&1
copy=$work/state/copy.sqlite

# whole: the backup becomes a store with all that the other has.
count=$(bevaka list --format csv | wc -l)
whole() {
  rm -f "$work"/state/again*
  bevaka restore "$copy" --quiet --store "$work/state/again.sqlite" || fail "a backup that is there is not whole"
  [ "$(bevaka list --format csv --store "$work/state/again.sqlite" | wc -l)" = "$count" ] || fail "items are missing"
}

made=0 kills=0
for run in $(seq 60); do
  rm -f "$copy"
  # Every program in this line becomes the next, so that the process to kill is bevaka itself.
  setpriv --reuid "$account" --regid "$account" --clear-groups --reset-env \
    env BEVAKA_STORE="$work/state/store.sqlite" "$work/bevaka" backup --quiet "$copy" 2> "$work/said" &
  process=$!
  sleep "0.$(printf '%03d' $((run % 30 + RANDOM % 10)))"
  if kill -KILL "$process" 2> /dev/null; then kills=$((kills + 1)); fi
  wait "$process" 2> /dev/null || true
  [ ! -e "$copy" ] || { made=$((made + 1)); whole; }
done
rm -f "$copy"
bevaka backup --quiet "$copy" || fail "no backup after the killed ones: exit $?"
whole
[ -z "$(find "$work/state" -name '.copy.sqlite.part*')" ] || fail "the rest of a killed backup stays"
[ "$(stat -c %a "$copy")" = 600 ] || fail "others may read the backup"

disk=$work/disk
mkdir "$disk"
for size in 16 64 128 192; do
  mount -t tmpfs -o "size=${size}k,uid=$(id -u "$account")" tmpfs "$disk"
  status=0
  bevaka backup "$disk/copy.sqlite" 2> "$work/said" || status=$?
  if [ "$status" = 0 ]; then break; fi
  [ "$status" = 74 ] || fail "a disk of $size kB: exit $status: $(cat "$work/said")"
  [ -z "$(ls -A "$disk")" ] || fail "a disk of $size kB: $(ls -A "$disk") is left on it"
  umount "$disk"
done
say "ok: of $kills killed backups and $((60 - kills)) others $made were there, all whole; full disks keep nothing"
