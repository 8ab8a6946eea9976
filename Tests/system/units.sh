#!/bin/bash
# The systemd units are in order, and say nothing that keeps Postfix's setgid helper from its work.
set -euo pipefail
source "$(dirname "$0")/machine.sh"

needs systemd-analyze systemd
prepare
cp "$here"/cron/bevaka.{service,timer} "$work/"
sed -i "s,/usr/local/bin/bevaka,$work/bevaka," "$work/bevaka.service"
said=$(systemd-analyze verify "$work/bevaka.service" "$work/bevaka.timer" 2>&1 | grep -F "bevaka." || true)
[ -z "$said" ] || fail "$said"
if grep -nE '^(NoNewPrivileges|DynamicUser|SystemCall|Restrict|Private(Devices|Users)|Protect(Kernel|Clock|Hostname|ControlGroups)|LockPersonality|MemoryDeny)' \
  "$here/cron/bevaka.service"; then
  fail "the service denies new privileges"
fi
say "ok: systemd-analyze finds nothing to remark"
