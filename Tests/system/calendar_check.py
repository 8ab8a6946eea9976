"""Compares Bevaka's calendar, as calendar-dump prints it, with independent sources.

Every day of 1600-2400: datetime's ordinals and isocalendar, and glibc's mktime and strftime.
Every day of 1953-2100: PyPI's holidays for Sweden: names, free days, working days, klämdagar.
Every change of the clock in 1900-2100: zoneinfo and glibc with TZ=Europe/Stockholm.

Where a source has another convention, a comment here says which, and what law or custom it rests on.
"""

import os
import subprocess
import sys
import time
from bisect import bisect_left, bisect_right
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import holidays

PROGRAM = sys.argv[1]
EPOCH = date(1970, 1, 1)
DAY = timedelta(days=1)
STOCKHOLM = ZoneInfo("Europe/Stockholm")

# What the holidays package calls otherwise: "Nationaldagen" is the law's word, "Sveriges nationaldag" the almanac's.
NAMES = {"Nationaldagen": "Sveriges nationaldag"}

disagreements = 0


def disagree(what, ours, theirs):
    global disagreements
    disagreements += 1
    if disagreements <= 20:
        print(f"{what}: bevaka {ours}, the source {theirs}", file=sys.stderr)


def compare(what, ours, theirs):
    if ours != theirs:
        disagree(what, ours, theirs)


def dump(what, first, last):
    command = [PROGRAM, what, str(first), str(last)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [line.split("\t") for line in lines.splitlines()]


def set_zone(name):
    os.environ["TZ"] = name
    time.tzset()


def check_days(first, last):
    """Dates, day numbers and ISO weeks."""
    set_zone("UTC")
    expected = date(first, 1, 1)
    rows = dump("days", first, last)
    for text, number, week in rows:
        year, iso_week, weekday = expected.isocalendar()
        days = (expected - EPOCH).days
        compare("date", text, expected.isoformat())
        compare(f"day number of {text}", int(number), days)
        compare(f"week of {text}", week, f"{year:04}-W{iso_week:02}-{weekday}")
        # glibc: the moment of the date, and the week that it writes for it.
        numbers = (expected.year, expected.month, expected.day, 0, 0, 0, 0, 0, 0)
        moment = int(time.mktime(numbers))
        compare(f"glibc's day number of {text}", int(number), moment // 86400)
        compare(f"glibc's week of {text}", week, time.strftime("%G-W%V-%u", time.gmtime(moment)))
        expected += DAY
    compare("last day", expected, date(last + 1, 1, 1))
    return len(rows)


def check_free_days(first, last):
    """Free days, working days and bridge days."""
    # The package has the eves of semesterlag (1977:480) 7 § in a category of their own, and Sundays without a name by
    # option only: lag (1989:253) counts every Sunday, Bevaka's free days are those besides the Sundays.
    kinds = {
        "publicHoliday": holidays.Sweden(
            years=range(first, last + 1), categories="public", language="sv"
        ),
        "customary": holidays.Sweden(
            years=range(first, last + 1), categories="de_facto", language="sv"
        ),
    }
    optional = holidays.Sweden(years=range(first, last + 1), categories="optional", language="sv")
    begins, ends = date(first, 1, 1), date(last, 12, 31)
    every = [begins + timedelta(days=n) for n in range((ends - begins).days + 1)]
    free = {day for kind in kinds.values() for day in kind}
    working = [day for day in every if day.weekday() < 5 and day not in free]
    works = set(working)
    counts = {"free": 0, "bridge": 0}
    rows = dump("free", first, last)
    compare("days", [row[0] for row in rows], [day.isoformat() for day in every])
    for day, (text, work, bridge, later, earlier, names) in zip(every, rows):
        theirs = {
            f"{kind}:{NAMES.get(name, name)}".lower()
            for kind, table in kinds.items()
            for name in table.get_list(day)
        }
        ours = set() if names == "-" else {name.lower() for name in names.split(",")}
        compare(f"free days on {text}", sorted(ours), sorted(theirs))
        counts["free"] += len(ours)
        compare(f"working day {text}", work == "work", day in works)
        # A klämdag is a working day between two days off; what lies outside the years is not judged.
        if begins < day < ends:
            squeezed = day in works and day - DAY not in works and day + DAY not in works
            compare(f"klämdag {text}", bridge == "bridge", squeezed)
            counts["bridge"] += squeezed
        # The package lists but one klämdag a year, the day after Ascension Day, also where that is 1 May and free.
        if "Klämdag" in optional.get_list(day) and day not in free:
            compare(f"the package's klämdag {text}", bridge, "bridge")
        after, before = bisect_right(working, day) + 9, bisect_left(working, day) - 10
        if after < len(working):
            compare(f"ten working days after {text}", later, working[after].isoformat())
        if before >= 0:
            compare(f"ten working days before {text}", earlier, working[before].isoformat())
    return len(rows), counts["free"], counts["bridge"]


def utc(moment):
    return datetime.strptime(moment, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)


def offset(moment):
    return int(moment.astimezone(STOCKHOLM).utcoffset().total_seconds())


def check_clock(first, last):
    """Changes of the clock, and the times around them both ways."""
    set_zone("Europe/Stockholm")
    if offset(datetime(1945, 7, 1, tzinfo=timezone.utc)) != 3600:
        # Since its release 2022b the database makes Stockholm's years before 1970 those of Berlin, whose summer times
        # of the war Sweden did not have, and keeps the true ones in "backzone", as Debian packages it.
        sys.exit("this machine's tzdata has no Stockholm time before 1970: install Debian's")
    begins = int(datetime(first, 1, 1, tzinfo=timezone.utc).timestamp())
    ends = int(datetime(last, 12, 31, tzinfo=timezone.utc).timestamp())
    expected, before = [], time.localtime(begins).tm_gmtoff
    for moment in range(begins, ends + 1, 3600):
        now = time.localtime(moment).tm_gmtoff
        if now != before:
            expected.append((moment, before, now))
            before = now
    changes = [
        (int(utc(moment).timestamp()), int(before), int(after))
        for moment, before, after in dump("changes", first, last)
    ]
    for change in sorted(set(changes) ^ set(expected)):
        disagree("change of the clock", change in changes, change)
    for moment, before, after in changes:
        at = datetime.fromtimestamp(moment, timezone.utc)
        compare(f"offset before {at}", before, offset(at - timedelta(seconds=1)))
        compare(f"offset at {at}", after, offset(at))
    times = dump("times", first, last)
    for moment, local, found in times:
        at = utc(moment)
        compare(f"local time at {moment}", local, at.astimezone(STOCKHOLM).strftime("%Y-%m-%dT%H:%M"))
        glibc = time.strftime("%Y-%m-%dT%H:%M", time.localtime(at.timestamp()))
        compare(f"glibc's local time at {moment}", local, glibc)
        # PEP 495: without a fold, the first of two moments.
        first_moment = datetime.fromisoformat(local).replace(tzinfo=STOCKHOLM).astimezone(timezone.utc)
        compare(f"moment of {local}", utc(found), first_moment)
    skipped = dump("skipped", first, last)
    for local, found in skipped:
        # PEP 495: a time that does not exist is read with the offset before the gap, hence as much later.
        theirs = datetime.fromisoformat(local).replace(tzinfo=STOCKHOLM).astimezone(timezone.utc)
        compare(f"moment of the skipped {local}", utc(found), theirs)
    return len(changes), len(times), len(skipped)


days = check_days(1600, 2400)
judged, free, bridges = check_free_days(1953, 2100)
changes, times, skipped = check_clock(1900, 2100)
if disagreements:
    sys.exit(f"{disagreements} disagreements")
print(f"{days} days of 1600-2400 agree with datetime and glibc,")
print(f"{judged} days of 1953-2100 with holidays {holidays.__version__}: {free} free days, {bridges} klämdagar,")
print(f"{changes} changes of the clock in 1900-2100, {times} moments and {skipped} skipped times with zoneinfo and glibc")
