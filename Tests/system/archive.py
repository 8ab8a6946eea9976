#!/usr/bin/env python3
"""archive.py FOLDER COUNT: fills a folder with so many minutes, made of data/minutes.

Each is one of the samples, with the days moved by whole weeks (by so many that the weekdays and the order of
the days stay right) and the people's names exchanged; no two are alike. File names tell the day or do not.
"""
import datetime
import glob
import os
import random
import re
import sys

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
FIRST = "Ada Bo Cajsa Dan Eva Finn Gun Hans Ines Jon Kim Lo Moa Nils Orvar Pia Rune Siv Tor Ulla Vera Ylva".split()
LAST = "Ek Fors Holm Kvist Lind Moe Norr Palm Rask Strand Tell Udd Borg Dahl Frisk Grip Hed Kjell".split()
folder, count = sys.argv[1], int(sys.argv[2])
os.makedirs(folder, exist_ok=True)
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
samples = [(os.path.basename(path), open(path, encoding="utf-8").read())
           for path in sorted(glob.glob(f"{here}/data/minutes/*"))]
people = [line.split(",")[0] for line in open(f"{here}/data/members.csv", encoding="utf-8").read().splitlines()[1:]]
firsts = sorted({name.split()[0] for name in people})
lasts = sorted({name.split()[-1] for name in people})


def moved(year, month, day, weeks):
    try:
        return datetime.date(int(year), month, int(day)) - datetime.timedelta(weeks=weeks)
    except ValueError:
        return None


def minutes(text, weeks, names):
    def iso(match):
        day = moved(match[1], int(match[2]), match[3], weeks)
        return day.isoformat() if day else match[0]

    def written(match):
        year = match[3].strip() if match[3] else "2026"
        day = moved(year, 1 + MONTHS.index(match[2].lower()), match[1], weeks)
        if not day:
            return match[0]
        return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if match[3] else "")

    text = re.sub(r"\b(20\d\d)-(\d\d)-(\d\d)\b", iso, text)
    text = re.sub(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})( 20\d\d)?\b", written, text, flags=re.I)
    return re.sub(r"\b(" + "|".join(map(re.escape, names)) + r")(?=s?\b)", lambda match: names[match[0]], text)


for number in range(count):
    chance = random.Random(number)
    name, text = samples[number % len(samples)]
    weeks = number // len(samples)
    names = dict(zip(firsts, (chance.choice(FIRST) + suffix for suffix in [""] * len(firsts))))
    names.update(zip(lasts, (chance.choice(LAST) for _ in lasts)))
    stem, ending = os.path.splitext(name)
    target = f"protokoll {number:05}{ending}" if number % 3 else minutes(stem, weeks, {"-": "-"}) + f" {number:05}{ending}"
    with open(os.path.join(folder, target), "w", encoding="utf-8") as file:
        file.write(minutes(text, weeks, names))
