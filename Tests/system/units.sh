#!/bin/bash
# The systemd units are in order, and say nothing that keeps Postfix's setgid helper from its work.
set -euo pipefail
source "$(dirname "$0")/machine.sh"

needs systemd-analyze systemd
prepare
units=(bevaka.service bevaka.timer bevaka-daemon.service)
for unit in "${units[@]}"; do cp "$here/cron/$unit" "$work/"; done
sed -i "s,/usr/local/bin/bevaka,$work/bevaka," "$work"/bevaka*.service
said=$(cd "$work" && systemd-analyze verify "${units[@]/#/./}" 2>&1 | grep -E "bevaka(-daemon)?\\." || true)
[ -z "$said" ] || fail "$said"
if grep -nE '^(NoNewPrivileges|DynamicUser|SystemCall|Restrict(Address|Name|Real|SUID)|Private(Devices|Users)|Protect(Kernel|Clock|Hostname|ControlGroups)|LockPersonality|MemoryDeny)' \
  "$here"/cron/bevaka*.service; then
  fail "a service denies new privileges"
fi

# What the units run the program must understand: a run to nowhere, and a daemon asked to end.
install -d -o "$account" "$work/state/in"
for unit in bevaka.service bevaka-daemon.service; do
  line=$(sed -n 's/^ExecStart=//p' "$work/$unit")
  line=${line//\/srv\/minutes/$work/state/in}
  line=${line//\/etc\/bevaka\/members.csv/$work/members.csv}
  line=${line//--deliver sendmail/--deliver files:$work/state/out --today 2026-11-21}
  status=0
  # A Saturday: nothing goes out. The daemon ends by the signal, the run by itself.
  # shellcheck disable=SC2086
  as_account timeout -s TERM 3 $line > "$work/said" 2>&1 || status=$?
  case $unit:$status in
    bevaka.service:0 | bevaka-daemon.service:124) ;;
    *) fail "$unit: exit $status: $(cat "$work/said")" ;;
  esac
  # The daemon says that it ends.
  if grep -vxF ends "$work/said" > "$work/more"; then
    fail "$unit: a pass that went well spoke: $(cat "$work/more")"
  fi
done

# What the account's .forward says, as the mail system runs it: by a shell, the mail on standard input.
line=$(sed -n 's/^"|\(.*\)"$/\1/p' "$here/cron/bevaka.forward")
line=${line//\/usr\/local\/bin/$work}
line=${line//\/var\/lib\/bevaka/$work/state}
status=0
printf 'Subject: no report\n\nHello\n' | as_account sh -c "$line" > "$work/said" 2>&1 || status=$?
[ "$status" = 65 ] || fail "bevaka.forward: exit $status: $(cat "$work/said")"

# Under a unit that denies new privileges, `doctor` says so (Postfix's helper need not be there for others).
if [ -e /usr/sbin/postdrop ]; then
  status=0
  as_account setpriv --no-new-privs "$work/bevaka" doctor > "$work/said" 2>&1 || status=$?
  grep -q 'error    sendmail: new privileges are denied' "$work/said" || fail "doctor: exit $status: $(cat "$work/said")"
  as_account "$work/bevaka" doctor > "$work/said" 2>&1 || true
  ! grep -q 'new privileges are denied' "$work/said" || fail "doctor sees what is not there: $(cat "$work/said")"
fi
say "ok: systemd-analyze finds nothing to remark, and the program understands what the units say"
