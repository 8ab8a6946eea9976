#!/usr/bin/env python3
"""Tells what the confidence of items is worth: of those given 0.9, how many are right?

    Tests/system/calibration.py --program PATH/TO/bevaka [--gold DIR --minutes DIR]… [--by rule,kind,state] [--wrong]

Gold and minutes are given in pairs; without them those of ../shared. An item is right when it meets an item that a careful secretary
lists (must) or may list, by the matching of ../shared/tools/evaluate.py. Printed per bin of confidence, then per group of `--by`
(rule, kind of owner, state, deadline): how many were given, how many right, the confidence they had on average and the share that was
right. `--wrong` prints the wrong ones, surest first. Expected calibration error: the mean distance of the two, weighted by the items.
"""
import argparse
import collections
import importlib.util
import json
import pathlib
import subprocess
import sys

SHARED = pathlib.Path(__file__).resolve().parents[3] / "shared"


def evaluator():
    spec = importlib.util.spec_from_file_location("evaluate", SHARED / "tools" / "evaluate.py")
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    spec.loader.exec_module(module)
    return module


def judged(program, gold_folder, minutes_folder, evaluate):
    """Every item with its level in the gold: must, may, or none where it is wrong; and the document."""
    for path in sorted(gold_folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        document = minutes_folder / gold["document"]
        command = [program, "extract", "--format", "json"]
        if gold.get("pass_held") and gold.get("held"):
            command += ["--held", gold["held"]]
        run = subprocess.run([*command, str(document)], capture_output=True, timeout=60, check=True)
        items = json.loads(run.stdout)["items"]
        raw = document.read_bytes()
        spans = [evaluate.span_of(x, raw) for x in gold["items"]]
        ranges = [tuple(x["range"]) for x in items]
        pairs = evaluate.assign(ranges, spans, {i for i, x in enumerate(items) if x["state"] == "proposed"})
        for i, item in enumerate(items):
            touching = {gold["items"][k]["level"] for k, span in enumerate(spans) if evaluate.overlaps(ranges[i], span)}
            level = gold["items"][pairs[i]]["level"] if i in pairs else "may" if touching == {"may"} else None
            yield path.stem, item, level


def kind(item):
    kinds = {owner["kind"] for owner in item["owners"]}
    return "+".join(sorted(kinds)) or "nobody"


KEYS = {
    "rule": lambda x: x["rule"],
    "kind": kind,
    "state": lambda x: x["state"],
    "deadline": lambda x: "dated" if x["due"] else "undated",
}


def row(name, entries):
    right = sum(level is not None for _, _, level in entries)
    musts = sum(level == "must" for _, _, level in entries)
    mean = sum(item["confidence"] for _, item, _ in entries) / len(entries)
    print(f"{name:44} {len(entries):5} {right:5} {musts:5}   {mean:.2f}  {right / len(entries):.2f}")
    return abs(mean - right / len(entries)) * len(entries)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--gold", action="append", type=pathlib.Path)
    parser.add_argument("--minutes", action="append", type=pathlib.Path)
    parser.add_argument("--by", default="rule")
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    evaluate = evaluator()
    pairs = list(zip(options.gold or [SHARED / "gold"], options.minutes or [SHARED / "minutes"]))
    entries = [e for gold, minutes in pairs for e in judged(options.program, gold, minutes, evaluate)]
    if not entries:
        print("no items", file=sys.stderr)
        return 2
    header = f"{'':44} items right  must  given share"
    print(header)
    bins = collections.defaultdict(list)
    for entry in entries:
        bins[min(int(entry[1]["confidence"] * 20 + 1e-9), 19)].append(entry)
    error = sum(row(f"{low / 20:.2f}–{(low + 1) / 20:.2f}", bins[low]) for low in sorted(bins)) / len(entries)
    print(f"expected calibration error {error:.3f}\n")
    print(header)
    groups = collections.defaultdict(list)
    for entry in entries:
        groups[" × ".join(KEYS[key](entry[1]) for key in options.by.split(","))].append(entry)
    for name in sorted(groups):
        row(name, groups[name])
    if options.wrong:
        print()
        for document, item, level in sorted(entries, key=lambda e: -e[1]["confidence"]):
            if level is None:
                owners = ", ".join(owner["name"] for owner in item["owners"])
                print(f"{item['confidence']:.2f} {item['rule']} [{owners}] {document}:{item['line']} {item['quote'][:120]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
