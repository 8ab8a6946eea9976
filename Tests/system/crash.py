"""Kills `bevaka remind` again and again, and looks at what is left each time.

crash.py PROGRAM SENDMAIL PRELOAD FOLDER RUNS SEED

Fifty people have something due. A run is killed with SIGKILL before one of the calls that reach the disk or another
program (see crash_preload.c), or after a random time; another run goes to the end. Then everybody has exactly one file;
by mail nobody has two, and who has none, or perhaps none, has a row that the outbox and the chair's next digest show.
Of an undisturbed run the order of its calls is looked at: nothing is told to the world before it is on disk.
"""

import collections
import ctypes
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

PROGRAM, SENDMAIL, PRELOAD, FOLDER = sys.argv[1:5]
RUNS, SEED = int(sys.argv[5]), int(sys.argv[6])
PEOPLE = 50
TODAY, TOMORROW = "2026-11-18", "2026-11-19"
TRIAL = os.path.join(FOLDER, "trial")
STORE = os.path.join(TRIAL, "store.sqlite")
MAILER = os.path.join(TRIAL, "sendmail")
HANDED_OVER = os.path.join(TRIAL, "handed-over")
DIGESTS = os.path.join(TRIAL, "digests")

# A mail program outlives the run that was killed: it becomes ours to wait for (PR_SET_CHILD_SUBREAPER).
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def bevaka(*arguments, today=TODAY, store=STORE, **options):
    command = [PROGRAM, *arguments, "--store", store, "--today", today]
    return subprocess.run(command, capture_output=True, text=True, **options)


def ok(outcome):
    assert outcome.returncode == 0, (outcome.args, outcome.returncode, outcome.stderr)
    return outcome.stdout


def make_store(path):
    members = os.path.join(FOLDER, "members.csv")
    with open(members, "w") as file:
        file.write("name,email,aliases,committee,role\n")
        for number in range(PEOPLE):
            role = "ordförande" if number == 0 else ""
            file.write(f"Person{number} Nummer{number},p{number}@example.org,,Styrelsen,{role}\n")
    ok(bevaka("people", "import", members, store=path))
    for number in range(PEOPLE):
        owner = f"Person{number} Nummer{number}"
        ok(bevaka("add", f"gör sak {number}", "--owner", owner, "--due", TODAY, "--committee", "Styrelsen", store=path))
    ok(bevaka("config", "sendmail", MAILER, store=path))
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def prepare(store):
    shutil.rmtree(TRIAL, ignore_errors=True)
    os.mkdir(TRIAL)
    shutil.copy(store, STORE)
    shutil.copy(SENDMAIL, MAILER)


def remind(way, environment=None, kill_after=None):
    deliver = "sendmail" if way == "sendmail" else f"files:{DIGESTS}"
    command = [PROGRAM, "remind", "--quiet", "--deliver", deliver, "--store", STORE, "--today", TODAY]
    process = subprocess.Popen(
        command, env={**os.environ, **(environment or {})}, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    if kill_after is not None:
        time.sleep(kill_after)
        process.kill()
    process.stderr.read()
    status = process.wait()
    try:
        while True:
            os.wait()
    except ChildProcessError:
        return status


def rows():
    connection = sqlite3.connect(STORE)
    states = dict(connection.execute("SELECT recipient, state FROM outbox WHERE day = ?", [TODAY]))
    connection.close()
    return states


def claimed():
    return {recipient for recipient, state in rows().items() if state == "claimed"}


def check(way, before):
    """What became of a trial in the end; `before`: who was claimed when the run was killed."""
    everybody = {f"p{number}@example.org" for number in range(PEOPLE)}
    states = rows()
    assert set(states) == everybody, "somebody has no row"
    if way == "files":
        names = sorted(os.listdir(DIGESTS))
        wanted = sorted(f"{TODAY}_p{number}@example.org_{number + 1}.eml" for number in range(PEOPLE))
        assert names == wanted, f"not one whole file for everybody: {set(names) ^ set(wanted)}"
        for name in names:
            with open(os.path.join(DIGESTS, name), "rb") as file:
                assert file.read().endswith(b"--=_bevaka--\r\n"), f"{name} is not whole"
        assert set(states.values()) == {"sent"}, states
        return "all sent"
    with open(HANDED_OVER) as file:
        handed = collections.Counter(line.split()[0] for line in file)
    assert not [who for who, count in handed.items() if count > 1], "two hand-overs to one person"
    doubtful = {who for who, state in states.items() if state == "claimed"}
    assert doubtful == before and len(doubtful) <= 1, f"in doubt: {doubtful}, when killed: {before}"
    for who in everybody - doubtful:
        assert states[who] == "sent" and handed[who] == 1, f"{who}: {states[who]}, {handed[who]} hand-overs"
    if not doubtful:
        return "all sent"
    (who,) = doubtful
    number = int(who[1:].split("@")[0])
    listed = ok(bevaka("outbox", "--state", "claimed", "--format", "csv"))
    assert who in listed, "the outbox does not show it"
    digest = ok(bevaka("digest", "Person0 Nummer0", today=TOMORROW))
    assert f"Person{number} Nummer{number} den 18 november kom kanske inte" in " ".join(digest.split()), digest
    return f"perhaps sent, {'handed over' if handed[who] else 'not handed over'}"


def trial(way, store, at=None, after=None):
    prepare(store)
    if at is not None:
        killed = remind(way, {"LD_PRELOAD": PRELOAD, "CRASH_AT": str(at)})
    else:
        killed = remind(way, kill_after=after)
    assert killed in (0, -signal.SIGKILL), killed
    states = rows() if os.path.exists(STORE) else {}
    before = {who for who, state in states.items() if state == "claimed"}
    ended = remind(way)
    assert ended in ((0, 75) if way == "sendmail" and before else (0,)), f"the last run ended with {ended}"
    return ("killed: " if killed else "too late: ") + check(way, before if way == "sendmail" else set())


def main():
    random.seed(SEED)
    store = os.path.join(FOLDER, "store.sqlite")
    make_store(store)
    for way, runs in (("files", RUNS // 2), ("sendmail", RUNS - RUNS // 2)):
        prepare(store)
        log = os.path.join(FOLDER, f"calls-{way}")
        start = time.monotonic()
        assert remind(way, {"LD_PRELOAD": PRELOAD, "CRASH_LOG": log}) == 0
        lasts = time.monotonic() - start
        assert check(way, set()) == "all sent"
        with open(log) as file:
            calls = [line.split(maxsplit=2)[1:] for line in file]
        check_order(calls, way)
        points = collections.Counter(call[0] for call in calls)
        print(f"{way}: a run makes {len(calls)} calls: " + ", ".join(f"{n} {c}" for c, n in points.items()), flush=True)
        # A quarter at random moments; the others at calls, none twice: first all of the reservation and of two hand-overs,
        # then any of the rest, as far as there are runs for them.
        timed = runs // 4
        first = calls_of_two(calls, way)
        order = random.sample(range(1, first + 1), first)
        order += random.sample(range(first + 1, len(calls) + 1), len(calls) - first)
        chosen = order[: runs - timed]
        timed = runs - len(chosen)
        counts = collections.Counter()
        for number, at in enumerate(chosen + [None] * timed):
            after = random.uniform(0, lasts)
            try:
                outcome = trial(way, store, at, after)
                counts[outcome] += 1
                if at is None:
                    # The machine may have been busier or idler when the first run was timed.
                    lasts *= 0.8 if outcome.startswith("too late") else 1.05
            except AssertionError as error:
                what = f"before call {at}, {calls[at - 1]}" if at else f"after {after:.4f} s"
                sys.exit(f"{way}: run {number}, killed {what}: {error}")
        print(f"{way}: {len(chosen)} runs killed at a call each, of the first {first} at {min(first, len(chosen))}; {timed} at a moment")
        for outcome, count in sorted(counts.items()):
            print(f"{count:6}  {outcome}", flush=True)


def check_order(calls, way):
    """Power may fail as well: what is claimed is on disk before the mail program starts, a file before its row says so."""
    unsynced, steps = False, []
    for call in calls:
        function, where = (call + [""])[:2]
        if where.strip() == "store.sqlite-wal":
            unsynced = function != "fdatasync"
            if function == "pwrite" and way == "files" and steps:
                assert steps == ["write", "fsync file", "rename", "fsync folder"], f"before the row: {steps}"
                steps = []
        elif function == "posix_spawn":
            assert not unsynced, "sendmail starts before the claim is on disk"
        elif function == "rename":
            assert not unsynced, "the file gets its name before the claim is on disk"
            steps.append(function)
        elif where.strip().endswith(".part"):
            steps.append("fsync file" if function == "fsync" else function)
        elif where.strip() == "digests" and steps:
            steps.append("fsync folder")


def calls_of_two(calls, way):
    """How many calls it takes to have two hand-overs recorded."""
    end = "rename" if way == "files" else "posix_spawn"
    places = [index for index, call in enumerate(calls) if call[0] == end]
    return places[2]


main()
