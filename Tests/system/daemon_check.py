"""Runs `bevaka daemon` under a service manager of our own making: from READY to STOPPING.

    daemon_check.py PROGRAM FOLDER MEMBERS MINUTES
"""

import glob
import os
import signal
import socket
import subprocess
import sys
import time

program, folder, members, sample = sys.argv[1:5]
DAY = "2026-11-23"


started = []


def fail(message):
    for process in started:
        process.kill()
        process.wait()
    print(f"daemon_check: FAILED: {message}", file=sys.stderr)
    sys.exit(1)


class Manager:
    """What systemd is to the daemon: the socket it tells how it stands, and signals."""

    def __init__(self, name, address, *options, **environment):
        self.folder = os.path.join(folder, name)
        self.minutes = os.path.join(self.folder, "minutes")
        os.makedirs(self.minutes)
        self.store = os.path.join(self.folder, "store.sqlite")
        self.log = open(os.path.join(self.folder, "log"), "w+")
        self.told = []
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        address = address.format(self.folder)
        self.socket.bind("\0" + address[1:] if address.startswith("@") else address)
        self.environment = {"PATH": "/usr/bin:/bin", "BEVAKA_STORE": self.store,
                            "NOTIFY_SOCKET": address, **environment}
        self.options = options
        self.process = None

    def run(self, *arguments):
        return subprocess.run([program, *arguments], env=self.environment, check=False,
                              capture_output=True, text=True)

    def start(self):
        self.process = subprocess.Popen(
            [program, "daemon", "--today", DAY, "--minutes", self.minutes, "--members", members,
             "--rest", "1", "--at", "00:00", *self.options],
            env=self.environment, stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)
        started.append(self.process)
        self.wait_for("READY=1")

    def listen(self, seconds):
        self.socket.settimeout(seconds)
        try:
            self.told += self.socket.recv(4096).decode().split("\n")
        except socket.timeout:
            pass

    def wait_for(self, word, seconds=20):
        def is_told():
            return any(line.startswith(word) for line in self.told)
        self.until(is_told, f"the daemon does not say {word}", seconds)

    def until(self, condition, complaint, seconds=20):
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                fail(f"{complaint}; it said {self.told}; log: {self.said()}")
            self.listen(0.1)

    def said(self):
        with open(self.log.name) as log:
            return log.read()

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        self.wait_for("STOPPING=1")
        if (code := self.process.wait(20)) != 0:
            fail(f"ended with {code}: {self.said()}")

    def outbox(self):
        rows = self.run("outbox", "--format", "csv").stdout.splitlines()[1:]
        return [row.split(",")[5] for row in rows]


def put(manager, name, content):
    """As mail programs do: under another name first."""
    path = os.path.join(manager.minutes, name)
    with open(path + ".part~", "wb") as file:
        file.write(content)
    os.rename(path + ".part~", path)


def minutes_arrive():
    """A file written slowly is read once it rests; one that cannot be read is put aside and told."""
    manager = Manager("arrive", "{}/notify", "--deliver", "files:" + os.path.join(folder, "out"))
    manager.run("config", "administrator", "eva@example.org")
    manager.start()
    manager.wait_for("STATUS=waits until 2026-11-24T00:00")
    content = open(sample, "rb").read()
    half = len(content) // 2
    with open(os.path.join(manager.minutes, "slow.txt"), "wb") as file:
        for part in (content[:half], content[half:]):
            file.write(part)
            file.flush()
            if "slow.txt" in manager.said():
                fail("a half-written file is read")
            time.sleep(0.7)
    manager.until(lambda: "slow.txt: " in manager.said(), "the file is not read")
    if manager.said().count("slow.txt: ") != 1:
        fail(f"read more than once: {manager.said()}")
    manager.until(lambda: "sent" in manager.outbox(), "no digest is sent")
    people = len(manager.outbox())

    put(manager, "broken.txt", b"\xff\xfe\x00\x01" * 40 + bytes(range(256)))
    manager.until(lambda: os.path.exists(os.path.join(manager.minutes, "unreadable", "broken.txt")),
                  "the broken file is not put aside")
    manager.until(lambda: len(manager.outbox()) == people + 1, "nobody is told of the broken file")
    note = open(os.path.join(manager.minutes, "unreadable", "broken.txt.why")).read()
    if "broken.txt" not in note:
        fail(f"the note says {note!r}")
    def mails():
        return glob.glob(os.path.join(folder, "out", "*unreadable*"))
    manager.until(mails, "no mail tells of the broken file")
    if len(mails()) != 1 or "eva@example.org" not in mails()[0]:
        fail(f"mail about the broken file: {mails()}")

    # Another folder by the same name is watched too.
    os.rename(manager.minutes, manager.minutes + ".old")
    os.mkdir(manager.minutes)
    time.sleep(0.5)
    put(manager, "again.txt", content.replace(b"2026", b"2025"))
    manager.until(lambda: "again.txt: " in manager.said(), "a new folder is not watched", 8)

    manager.told = []
    manager.process.send_signal(signal.SIGHUP)
    manager.wait_for("RELOADING=1")
    manager.wait_for("READY=1")
    manager.wait_for("STATUS=waits until")
    if any("@" in line for line in manager.said().splitlines()):
        fail(f"an address is in the log: {manager.said()}")
    days = [line for line in manager.said().splitlines() if line.startswith(DAY)]
    if len(days) != len(set(days)) or len(days) != people + 1:
        fail(f"not one line a mail: {days}")
    manager.end()


def after_the_hand_over():
    """SIGTERM ends it after the hand-over under way, and no digest is in doubt; the next start goes on."""
    manager = Manager("ending", "@bevaka-test-{}", "--deliver", "sendmail", WATCHDOG_USEC="400000")
    handed = os.path.join(manager.folder, "handed")
    sendmail = os.path.join(manager.folder, "sendmail")
    with open(sendmail, "w") as file:
        file.write(f"#!/bin/sh\ncat > /dev/null\nsleep 1\nfor r; do :; done\necho \"$r\" >> {handed}\n")
    os.chmod(sendmail, 0o755)
    manager.run("config", "sendmail", sendmail)
    manager.run("people", "import", members)
    for path in sorted(glob.glob(os.path.join(os.path.dirname(sample), "*")))[:6]:
        manager.run("import", path)
    planned = manager.run("remind", "--dry-run", "--today", DAY).stdout.count("<")
    if planned < 3:
        fail(f"only {planned} digests are planned")
    manager.start()
    manager.until(lambda: os.path.exists(handed), "nothing is handed over")
    time.sleep(0.3)
    begun = time.monotonic()
    manager.end()
    if time.monotonic() - begun > 5:
        fail("it does not end after the hand-over")
    states = manager.outbox()
    count = len(open(handed).read().split())
    if "claimed" in states or states.count("sent") != count or count >= planned:
        fail(f"{count} handed over, {planned} planned, the outbox says {states}")
    manager.told = []
    manager.start()
    manager.until(lambda: manager.outbox().count("sent") == planned, "the rest is not sent", 60)
    manager.wait_for("WATCHDOG=1")
    recipients = open(handed).read().split()
    if len(recipients) != len(set(recipients)) or len(recipients) != planned:
        fail(f"handed over: {recipients}")
    manager.end(signal.SIGINT)
    return count, planned


def without_a_manager():
    """It does its work without a socket, and says at once what keeps it from any."""
    place = os.path.join(folder, "alone")
    environment = {"PATH": "/usr/bin:/bin", "BEVAKA_STORE": os.path.join(place, "x", "store"),
                   "NOTIFY_SOCKET": "/no/such/socket"}
    ended = subprocess.run([program, "daemon", "--deliver", "sendmail"], env=environment, check=False,
                           capture_output=True, timeout=20)
    if ended.returncode != 73:
        fail(f"no folder for the store: exit {ended.returncode}: {ended.stderr}")


minutes_arrive()
first, planned = after_the_hand_over()
without_a_manager()
print(f"minutes arrive, one file put aside; ended after {first} of {planned} hand-overs, none twice")
