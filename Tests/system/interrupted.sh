#!/bin/bash
# A signal while a converter runs: the program ends by it, the converter ends with it, and its folder is gone.
# A signal while an archive is imported: the program ends by it soon, and what it has told is stored whole.
set -euo pipefail
source "$(dirname "$0")/machine.sh"
prepare
cd "$work"

# Minutes that take pandoc many seconds.
awk 'BEGIN { print "<!DOCTYPE html>"; for (i = 0; i < 100000; i++) print "<p>Åsa <b>bokar</b> lokal " i ".</p>" }' \
  > long.html

# pandoc's process, once it is that, among the children of the process given.
converter() { pgrep -P "$1" -x pandoc || true; }
for signal in TERM HUP INT; do
  # A shell has INT ignored in what runs behind it.
  env --default-signal=INT "$work/bevaka" extract long.html > out 2> said &
  process=$!
  for ((i = 0; i < 100; i++)); do
    child=$(converter "$process")
    [ -z "$child" ] || break
    sleep 0.05
  done
  [ -n "$child" ] || fail "pandoc does not run: $(cat said)"
  folder=$(tr '\0' '\n' < "/proc/$child/cmdline" | sed -n 's|/minutes.lua$||p')
  [ -d "$folder" ] || fail "no folder of pandoc's: $folder"
  kill -"$signal" "$process"
  status=0
  wait "$process" 2> /dev/null || status=$?
  [ "$status" = $((128 + $(kill -l "$signal"))) ] || fail "SIG$signal: ended with $status"
  ! kill -0 "$child" 2> /dev/null || fail "SIG$signal: pandoc runs on"
  [ ! -e "$folder" ] || fail "SIG$signal: $folder is left"
done

# An archive that takes many seconds; signals come while it is read and while it is stored.
python3 "$here/Tests/system/archive.py" archive 700
milliseconds() { echo $(($(date +%s%N) / 1000000)); }
for turn in TERM:0.1 INT:0.5 TERM:told HUP:told INT:told; do
  signal=${turn%:*}
  env --default-signal=INT "$work/bevaka" --store state/s.sqlite import archive > out 2> said &
  process=$!
  if [ "${turn#*:}" = told ]; then
    # Stored until now is told, so there is more to store.
    for ((i = 0; i < 600; i++)); do
      ! grep -q committee out || break
      sleep 0.05
    done
  else
    sleep "${turn#*:}"
  fi
  kill -"$signal" "$process" || fail "SIG$signal: it has ended before: $(tail -1 said)"
  start=$(milliseconds)
  status=0
  wait "$process" 2> /dev/null || status=$?
  took=$(($(milliseconds) - start))
  [ "$status" = $((128 + $(kill -l "$signal"))) ] || fail "SIG$signal: an import ended with $status"
  [ "$took" -lt 3000 ] || fail "SIG$signal: an import ran on for $took ms"
  ! grep -v -e 'nothing new$' -e 'committee' out || fail "SIG$signal: half a line is told"
  grep committee out | cut -d: -f1 >> told || true
done
# Each file was told when it was stored, and stored when it was told; the items are those of one run.
"$work/bevaka" --store state/s.sqlite import archive > out
grep committee out | cut -d: -f1 >> told
find archive -type f | sort | diff - <(sort told) > difference || fail "told is not what is stored: $(head -3 difference)"
"$work/bevaka" --store state/whole.sqlite import archive > out
for store in s whole; do
  "$work/bevaka" --store "state/$store.sqlite" list --state all --format csv > "$store.csv"
done
cmp s.csv whole.csv || fail "an import that was ended five times has other items"

say "ok: TERM, HUP and INT leave nothing of a conversion, and of an import what it has told"
