#!/bin/bash
# Bad input and a world that refuses: one line that says what and where, the status that sysexits has
# for it, and a store as it was. Runs without privileges, as root may read and write everything.
set -euo pipefail
source "$(dirname "$0")/machine.sh"

disk=
clean_up() {
  [ -z "$disk" ] || umount "$disk" 2> /dev/null || true
  leave
}
prepare
cd "$work"

bevaka() { as_account "$work/bevaka" "$@" < /dev/null; }
# What a user sees of the store: the items, the register and the outbox.
contents() {
  bevaka list --state all --format json
  bevaka people --format json
  bevaka outbox --format json --quiet
}
tried=0
# refused STATUS WORDS COMMAND…: the status, one line on standard error that has the words, nothing lost.
refused() {
  local status=$1 words=$2 found=0
  shift 2
  contents > before
  bevaka "$@" > out 2> said || found=$?
  [ "$found" = "$status" ] || fail "bevaka $*: status $found, not $status: $(cat said)"
  [ "$(wc -l < said)" = 1 ] || fail "bevaka $*: not one line: $(cat said)"
  grep -qF -- "$words" said || fail "bevaka $*: does not name $words: $(cat said)"
  contents | cmp -s - before || fail "bevaka $*: changed the store"
  tried=$((tried + 1))
}

bevaka people import members.csv > out 2>&1 || fail "$(cat out)"
bevaka import "minutes/2026-11-09 styrelsen.txt" > out 2>&1 || fail "$(cat out)"

# Documents
mkdir folder
: > empty.txt
printf 'Karin ringer.\0\1\2' > binary.txt
printf 'Karin ringer.\nP\345r sv\303\245rar.\n' > damaged.txt
printf 'Karin ringer.\n' > secret.txt
chmod 600 secret.txt
truncate -s 20G huge.txt
for command in extract import; do
  refused 66 missing.txt $command missing.txt
  refused 66 secret.txt $command secret.txt
  refused 65 empty.txt $command empty.txt
  refused 65 binary.txt $command binary.txt
  refused 65 "damaged.txt: line 2" $command damaged.txt
  refused 65 "huge.txt: is larger" $command huge.txt
  refused 65 /dev/zero $command /dev/zero
done
refused 66 folder extract folder

# The command line
refused 64 --comittee import --comittee Styrelsen minutes
refused 64 exract exract minutes
refused 64 2026-02-30 list --today 2026-02-30
refused 64 2026-13-01 extract --held 2026-13-01 "minutes/2026-11-09 styrelsen.txt"
refused 66 99999 "done" 99999
refused 66 99999 show 99999

# The register
printf 'name,email,committee,role\nEva Ek,eva@example.org,Styrelsen,\n' > no-aliases.csv
refused 65 aliases people import no-aliases.csv
printf 'name,email,aliases,committee,role\nEva Ek,not an address,,Styrelsen,\n' > bad-address.csv
refused 65 "bad-address.csv" people import bad-address.csv
refused 66 missing.csv people import missing.csv

# Stores
printf 'Dear diary\n' > diary
printf 'SQLite format 3\0 and then no more' > stump
chown "$account" diary stump
for store in diary stump; do
  sum=$(sha256sum "$store")
  refused 65 "$store" list --store "$work/$store"
  [ "$sum" = "$(sha256sum "$store")" ] || fail "$store was written to"
done
cp state/store.sqlite state/newer.sqlite
# The user version is the four bytes at offset 60 of the file: https://www.sqlite.org/fileformat2.html
printf '\0\0\377\377' | dd of=state/newer.sqlite bs=1 seek=60 conv=notrunc status=none
chown "$account" state/newer.sqlite
refused 78 newer list --store "$work/state/newer.sqlite"
mkdir -m 755 locked
refused 73 locked add "ring Eva" --store "$work/locked/store.sqlite"

# Folders and disks for digests
refused 73 locked remind --today 2026-11-23 --deliver files:locked/digests
if mkdir disk && mount -t tmpfs -o size=64k,uid="$account" tmpfs disk 2> /dev/null; then
  disk=$work/disk
  head -c 200000 /dev/zero > disk/filler 2> /dev/null || true
  refused 74 disk add "ring Eva" --store "$work/disk/store.sqlite"
else
  say "no tmpfs to be had here: the full disk is not tried"
fi

say "ok: $tried refusals, each with its status and one line, and the store as it was"
