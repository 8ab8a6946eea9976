#!/bin/bash
# Real cron runs the line of cron/bevaka.cron once, and digests appear.
set -euo pipefail
source "$(dirname "$0")/machine.sh"

table=/etc/cron.d/bevaka-cron-once
daemon=
clean_up() {
  [ -z "$daemon" ] || kill "$daemon" 2> /dev/null || true
  rm -f "$table"
  leave
}

needs cron cron
# The file may be left from a cron that has ended, and its number be another process's by now.
if [ -e /run/crond.pid ] && [ "$(ps -o comm= -p "$(cat /run/crond.pid)")" = cron ]; then
  fail "cron is running on this machine: try me on one of its own"
fi
prepare

# Another account, folders, day (today may be free) and transport, and the next minute for the
# schedule; the rest is the file as it is installed. Its output goes to a file, to be seen empty.
soon=$(($(date +%s) + 60))
[ $((soon % 60)) -lt 50 ] || soon=$((soon + 60))
schedule=$(date -d "@$soon" '+%-M %-H %-d %-m *')
sed -e "s,^0 7-17 \* \* 1-5 bevaka bevaka,$schedule $account bevaka," \
  -e "s,^PATH=,&$work:," \
  -e "s,/var/lib/bevaka,$work/state," \
  -e "s,/srv/minutes,$work/minutes," \
  -e "s,/etc/bevaka/members.csv,$work/members.csv," \
  -e "s,--deliver sendmail$,--today 2026-11-23 --deliver files:$work/state/digests > $work/state/said 2>\&1," \
  "$here/cron/bevaka.cron" > "$work/table"
line=$(grep -F "$schedule $account bevaka run " "$work/table") || fail "cron/bevaka.cron has no such line any more"
case $line in *--deliver\ files:*) ;; *) fail "the transport was not replaced: $line" ;; esac
install -m 644 "$work/table" "$table"
say "cron's line: $line"

cron -f -L 0 &
daemon=$!
deadline=$((soon + 75))
until [ -e "$work/state/said" ]; do
  kill -0 "$daemon" 2> /dev/null || fail "cron ended"
  [ "$(date +%s)" -lt "$deadline" ] || fail "cron has not run the line"
  sleep 1
done
# The pass is over when the program is: cron's child of that account.
while pgrep -u "$account" > /dev/null; do
  [ "$(date +%s)" -lt "$deadline" ] || fail "the pass does not end"
  sleep 0.2
done

[ ! -s "$work/state/said" ] || fail "a pass that went well spoke: $(cat "$work/state/said")"
count=$(find "$work/state/digests" -name '*.eml' | wc -l)
[ "$count" -gt 0 ] || fail "no digest was written"
grep -lq '^To: .*henrik.palm@example.org' "$work"/state/digests/*.eml || fail "no digest for Henrik Palm"
say "ok: cron ran it once, in silence, and $count digests were written"
