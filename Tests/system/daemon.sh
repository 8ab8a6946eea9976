#!/bin/bash
# The daemon under a service manager of our own making: READY, minutes that arrive, signals, STOPPING.
set -euo pipefail
source "$(dirname "$0")/machine.sh"

needs python3 python3
prepare
install -m 755 "$(dirname "$0")/daemon_check.py" "$work/"
sample=$(find "$work/minutes" -name '*.txt' | sort | head -1)
told=$(as_account python3 "$work/daemon_check.py" "$work/bevaka" "$work/state" "$work/members.csv" "$sample") \
  || fail "see above"
say "ok: $told"
