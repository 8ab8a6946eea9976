# shellcheck shell=bash
# Sourced by the scripts beside it, which try bevaka against the real programs of a Debian machine.
# They need root, install what they lack with apt-get, and undo all else they did.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
name=$(basename "$0")
program=${1:-$here/.build/release/bevaka}
account=bevaka-${name%.sh}
work=

say() { printf '%s: %s\n' "$name" "$*"; }
fail() {
  say "FAILED: $*" >&2
  exit 1
}

# needs COMMAND PACKAGE: the package is installed unless the command is there.
needs() {
  if ! command -v "$1" > /dev/null; then
    say "installing $2"
    apt-get update -q > /dev/null < /dev/null
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -qy --no-install-recommends "$2" \
      > /dev/null < /dev/null || fail "apt-get cannot install $2"
  fi
}

# An account without privileges, and a folder of its own with the program in it: the clone may
# stand where only root can read.
prepare() {
  [ "$(id -u)" = 0 ] || fail "run me as root"
  [ -x "$program" ] || fail "no program at $program: swift build -c release"
  trap 'leave_with $?' EXIT
  trap 'exit 143' TERM INT
  userdel "$account" > /dev/null 2>&1 || true
  useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$account"
  work=$(mktemp -d /tmp/bevaka-system.XXXXXX)
  chmod 755 "$work"
  install -m 755 "$program" "$work/bevaka"
  cp -r "$here/data/minutes" "$here/data/members.csv" "$work/"
  install -d -o "$account" -m 700 "$work/state"
}

# What every script undoes; scripts with more to undo define clean_up themselves and call this.
leave() {
  [ -z "$work" ] || rm -rf "$work"
  userdel "$account" > /dev/null 2>&1 || true
}
clean_up() { leave; }
leave_with() {
  trap - EXIT
  clean_up || true
  exit "$1"
}

# as_account COMMAND…: without privileges, with a small environment, and not for ever.
as_account() {
  setpriv --reuid "$account" --regid "$account" --clear-groups --reset-env \
    env BEVAKA_STORE="$work/state/store.sqlite" timeout 120 "$@"
}
