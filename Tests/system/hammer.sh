#!/bin/bash
# hammer.sh [PROGRAM [SECONDS]]: eight kinds of command at work on one store at the same time. No change that a command
# reported is lost, nobody has two digests, nothing fails but with "try later" (75), and the store stays whole.
set -euo pipefail
source "$(dirname "$0")/machine.sh"
seconds=${2:-60}
needs sqlite3 sqlite3
prepare
mkdir -m 777 "$work/told"

bevaka() { as_account "$work/bevaka" "$@"; }
bevaka people import "$work/members.csv" > /dev/null 2>&1
bevaka import "$work/minutes" > /dev/null 2>&1
install -d -o "$account" -m 700 "$work/state/minutes" "$work/state/digests"

# The day is the same for all: with --today the clock moves too, and a lease runs out by the clock.
round=0 day=2026-11-23 end=0

# try NAME COMMAND…: the command is run, and its status written down; 75 is the one refusal allowed.
try() {
  local who=$1 status=0
  shift
  bevaka "$@" > "$work/told/$who.out" 2> "$work/told/$who.err" || status=$?
  case $status in
    0) return 0 ;;
    75) echo "$who" >> "$work/told/busy"; return 1 ;;
    *) echo "$who: $* ended with $status: $(head -c 300 "$work/told/$who.err")" >> "$work/told/failed"; return 1 ;;
  esac
}

adding() { # Every number that `add` printed must be there in the end.
  local n=$((round * 100000))
  while [ $SECONDS -lt $end ]; do
    n=$((n + 1))
    if try add add "Sak nummer $n" --owner "Elsa Norling" --committee Webbgruppen --quiet; then
      echo "$n" >> "$work/told/added"
    fi
  done
}
noting() { # So must every note, on one item that others change too.
  local n=$((round * 100000))
  while [ $SECONDS -lt $end ]; do
    n=$((n + 1))
    if try note note 1 "Anteckning $n."; then echo "$n" >> "$work/told/noted"; fi
  done
}
closing() { # The state must be the one that the last command reported.
  while [ $SECONDS -lt $end ]; do
    if try done 'done' 2; then echo 'done' > "$work/told/state"; fi
    if try 'done' reopen 2; then echo open > "$work/told/state"; fi
  done
}
importing() { # New minutes, a corrected version of them, and the same again.
  local n=0 file
  while [ $SECONDS -lt $end ]; do
    n=$((n + 1))
    file="$work/state/minutes/2026-10-$(printf '%02d' $((n % 28 + 1))) webbgruppen.md"
    as_account sh -c 'printf "# Webbgruppen %s\n\nDag: %s\nNärvarande: Elsa Norling\n\nElsa Norling bokar sal %s senast fredag.\n" \
      "$1" "$1" "$2" > "$3.part" && mv "$3.part" "$3"' sh "2026-10-$(printf '%02d' $((n % 28 + 1)))" "$n" "$file"
    try import import "$file" --quiet || true
  done
}
reminding() { while [ $SECONDS -lt $end ]; do try "$1" remind --quiet --deliver "files:$work/state/digests" --today "$day" || true; done; }
running() {
  while [ $SECONDS -lt $end ]; do
    try run run --quiet --minutes "$work/state/minutes" --deliver "files:$work/state/digests" --today "$day" || true
  done
}
reading() { while [ $SECONDS -lt $end ]; do try list list --format json && try outbox outbox --format csv || true; done; }

for round in 1 2 3 4; do
  day=$(date -d "2026-11-23 + $round days" +%F) end=$((SECONDS + (seconds + 3) / 4)) workers=()
  for worker in adding noting closing importing 'reminding remind' 'reminding check' running reading; do
    $worker &
    workers+=($!)
  done
  for worker in "${workers[@]}"; do wait "$worker"; done
done

[ ! -e "$work/told/failed" ] || fail "$(sort "$work/told/failed" | uniq -c | sort -rn | head -5)"
store="$work/state/store.sqlite"
whole=$(sqlite3 "$store" 'PRAGMA integrity_check; PRAGMA foreign_key_check;')
[ "$whole" = ok ] || fail "the store is damaged: $whole"

while read -r n; do
  [ "$(sqlite3 "$store" "SELECT count(*) FROM item WHERE text = 'Sak nummer $n'")" = 1 ] || fail "item $n is not there once"
done < "$work/told/added"
notes=$(sqlite3 "$store" "SELECT count(*) FROM history WHERE item_id = 1 AND action = 'note'")
noted=$(wc -l < "$work/told/noted")
[ "$notes" = "$noted" ] || fail "$noted notes were taken, $notes are there"
state=$(sqlite3 "$store" 'SELECT state FROM item WHERE item_id = 2')
[ "$state" = "$(cat "$work/told/state")" ] || fail "item 2 is $state, told was $(cat "$work/told/state")"

twice=$(cd "$work/state/digests" && ls | sed -E 's/_[0-9]+(_[a-z-]+)?\.eml$/\1/' | sort | uniq -d)
[ -z "$twice" ] || fail "two digests: $twice"
rows=$(sqlite3 "$store" "SELECT count(*) FROM outbox WHERE state = 'sent'")
files=$(find "$work/state/digests" -name '*.eml' | wc -l)
[ "$rows" = "$files" ] || fail "$rows digests are recorded as sent, $files were written"

say "ok: $(wc -l < "$work/told/added") items, $noted notes, $files digests in $seconds s; $(cat "$work/told/busy" 2> /dev/null | wc -l) told to try later"
