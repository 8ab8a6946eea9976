#!/bin/bash
# A signal while a converter runs: the program ends by it, the converter ends with it, and its folder is gone.
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

say "ok: nothing is left of a conversion that TERM, HUP or INT ends"
