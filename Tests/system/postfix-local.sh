#!/bin/bash
# The digests go through a real Postfix into a real mailbox, once. Postfix runs with no network
# service at all and may deliver to this machine alone.
set -euo pipefail
source "$(dirname "$0")/machine.sh"

log=/var/log/bevaka-postfix-local.log
mailbox=/var/mail/$account
started=
clean_up() {
  if [ -n "$started" ]; then
    postfix stop > /dev/null 2>&1 || true
    postsuper -d ALL > /dev/null 2>&1 || true
    cp -p "$work/main.cf" /etc/postfix/main.cf
  fi
  rm -f "$log" "$mailbox"
  leave
}

needs postfix postfix
# The file is missing where the package was installed without being configured.
[ -e /etc/postfix/main.cf ] || : > /etc/postfix/main.cf
if postfix status > /dev/null 2>&1; then
  fail "postfix is running on this machine: try me on one of its own"
fi
prepare

# Mail of somebody's own would bounce here, and be thrown away with ours at the end.
queue=$(postconf -h queue_directory)
waiting=$(find "$queue"/{maildrop,incoming,active,deferred,hold} -type f 2> /dev/null || true)
[ -z "$waiting" ] || fail "there is mail in $queue: try me on a machine without any"

cp -p /etc/postfix/main.cf "$work/main.cf"
started=yes
cat > /etc/postfix/main.cf << CF
compatibility_level = 3.6
myhostname = minutes.example.org
mydestination = example.org
myorigin = example.org
inet_interfaces = loopback-only
inet_protocols = ipv4
master_service_disable = inet
default_transport = error:no mail leaves this machine
relay_transport = error:no mail leaves this machine
alias_maps =
alias_database =
local_recipient_maps =
luser_relay = $account
mail_spool_directory = /var/mail
maillog_file = $log
CF
postfix start > /dev/null 2>&1 || fail "postfix does not start: $(cat "$log")"

# delivered: how many messages lie in the mailbox, once the queue is empty.
delivered() {
  local tries=0
  until postqueue -p | grep -q 'queue is empty'; do
    tries=$((tries + 1))
    [ "$tries" -lt 60 ] || fail "mail stays in the queue: $(postqueue -p; tail -5 "$log")"
    sleep 0.5
  done
  if [ -e "$mailbox" ]; then grep -c "^From " "$mailbox" || true; else echo 0; fi
}

bevaka() { as_account "$work/bevaka" "$@"; }
bevaka people import "$work/members.csv" > /dev/null
bevaka import "$work/minutes" > /dev/null
planned=$(bevaka remind --deliver files:"$work/state/preview" --dry-run --today 2026-11-23 | grep -c '@example.org') \
  || fail "the dry run plans nothing"

# umask 077 as in the service: what the mail system queues must not depend on it.
umask 077
bevaka remind --deliver sendmail --today 2026-11-23 || fail "remind: exit $?; $(tail -5 "$log")"
count=$(delivered)
[ "$count" -gt 0 ] || fail "nothing was delivered: $(tail -5 "$log")"
[ "$count" = "$planned" ] || fail "$planned digests planned, $count delivered"
double=$(sed -n 's/^X-Original-To: //p' "$mailbox" | sort | uniq -d)
[ -z "$double" ] || fail "more than one message to $double"

# Karin Hedlund's message, from its From line to the next.
awk '/^From /{if (keep) exit; text = ""} {text = text $0 "\n"} /^X-Original-To: karin.hedlund@/{keep = 1}
  END{if (keep) printf "%s", text}' "$mailbox" > "$work/karin"
header() { grep -qiE "$1" "$work/karin" || fail "the message has no header $1: $(sed '/^$/q' "$work/karin")"; }
header '^To: .*karin\.hedlund@example\.org'
header '^Subject: '
header '^Date: '
header '^Message-ID: <[^ >]+@[^ >]+>'
header '^MIME-Version: 1\.0'
header '^Auto-Submitted: auto-generated'
header '^List-Id: '
header '^List-Unsubscribe: <mailto:'
header '^Content-Language: sv'
header '^Content-Type: multipart/alternative'
if sed '/^$/q' "$work/karin" | LC_ALL=C grep -q '[^ -~	]'; then
  fail "a header is not ASCII"
fi

bevaka remind --deliver sendmail --today 2026-11-23 || fail "the second run: exit $?"
again=$(delivered)
[ "$again" = "$count" ] || fail "the second run sent $((again - count)) more"

say "ok: $count people have one digest each, and a second run sent none"
