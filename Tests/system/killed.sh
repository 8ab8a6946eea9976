#!/bin/bash
# A reminder check that is killed again and again, wherever it happens to be: nobody gets two
# digests, and whoever may have got none is shown as perhaps sent.
set -euo pipefail
source "$(dirname "$0")/machine.sh"
prepare

# A mail program that takes its time, and notes whom it was given mail for.
mkdir -m 755 "$work/bin"
cat > "$work/bin/sendmail" << SH
#!/bin/sh
cat > /dev/null
sleep 0.0\$((\$\$ % 5))
for recipient; do :; done
echo "\$recipient" >> $work/state/handed-over
sleep 0.0\$((\$\$ % 7))
SH
chmod 755 "$work/bin/sendmail"

bevaka() { as_account "$work/bevaka" "$@"; }
bevaka people import "$work/members.csv" > /dev/null 2>&1
bevaka import "$work/minutes" > /dev/null 2>&1

kills=0 attempts=0 status=137
until [ "$status" != 137 ]; do
  attempts=$((attempts + 1))
  [ "$attempts" -lt 400 ] || fail "the check does not come to an end"
  # Every program in this line becomes the next, so that the process to kill is bevaka itself.
  setpriv --reuid "$account" --regid "$account" --clear-groups --reset-env \
    env BEVAKA_STORE="$work/state/store.sqlite" PATH="$work/bin:/usr/bin:/bin" \
    "$work/bevaka" remind --quiet --deliver sendmail --today 2026-11-23 2> "$work/said" &
  process=$!
  sleep "0.$(printf '%03d' $((RANDOM % 180 + 5)))"
  # It may have ended by itself by now.
  if kill -KILL "$process" 2> /dev/null; then kills=$((kills + 1)); fi
  status=0
  wait "$process" 2> /dev/null || status=$?
done
# Give the last mail programs, which outlive their caller, time to write.
sleep 0.5

# 75: all is done but what is perhaps sent.
case $status in 0 | 75) ;; *) fail "the last check ended with $status: $(cat "$work/said")" ;; esac
[ "$kills" -gt 3 ] || fail "only $kills kills"
double=$(sort "$work/state/handed-over" | uniq -d)
[ -z "$double" ] || fail "two digests went to $double"
bevaka outbox --format csv --day 2026-11-23 | cut -d, -f5,6 | sed 1d | tr -d '\r' > "$work/rows"
unsure=$(grep -vc ',sent$' "$work/rows" || true)
while IFS=, read -r recipient state; do
  case $state in
    sent) grep -qxF "$recipient" "$work/state/handed-over" || fail "$recipient: sent, they say, but it was not" ;;
    claimed) ;;
    *) fail "$recipient: left as $state" ;;
  esac
done < "$work/rows"
while read -r recipient; do
  grep -q "^$recipient," "$work/rows" || fail "$recipient got mail that is not in the outbox"
done < "$work/state/handed-over"

say "ok: $kills kills; $(wc -l < "$work/rows") digests, none twice, $unsure shown as perhaps sent"
