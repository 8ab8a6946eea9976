#!/bin/bash
# fuzz.sh SECONDS [dates|minutes|documents]: runs the tagger, or the whole reader, under libFuzzer for so long; or the
# release build over broken DOCX, ODT, RTF, HTML and PDF through their converters.
# What breaks an invariant, crashes, hangs for ten seconds or takes 2 GB is a finding: its input stays
# in .build/fuzz, and `.build/fuzz/dates FILE` runs it again.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?fuzz.sh SECONDS [dates|minutes|documents]}
target=${2:-dates}
[ "$target" != documents ] || exec /usr/bin/python3 Tests/system/mutants.py "$seconds"
work=.build/fuzz
mkdir -p "$work"

# A build of its own: everything instrumented, and the bounds of unsafe buffers checked, optimised or not.
instrumented=(-sanitize=fuzzer -assert-config Debug)
swift build -c release --scratch-path "$work/build" --target Fuzz "${instrumented[@]/#/-Xswiftc=}" > "$work.log" 2>&1 ||
  { cat "$work.log"; exit 1; }
# Objects of files that are no more stay behind, and are not to be linked.
declare -A sources
while read -r file; do sources[$file.o]=1; done < <(find Sources Tests/Fuzz -type f -printf '%f\n')
objects=()
while read -r object; do
  if [ -n "${sources[${object##*/}]:-}" ]; then objects+=("$object"); fi
done < <(find "$work/build/release/" -name '*.o')
swiftc -sanitize=fuzzer -o "$work/$target" -Xlinker "--defsym=LLVMFuzzerTestOneInput=bevaka_fuzz_$target" "${objects[@]}"

# Seeds: each line or document of the samples, and what the rules give as examples; words: the tables'.
seeds=$work/$target.seeds found=$work/$target.corpus words=$work/words.dict
mkdir -p "$seeds" "$found"
/usr/bin/python3 - "$target" "$seeds" "$words" << 'END'
import glob, hashlib, re, sys
target, seeds, words = sys.argv[1:]
texts = []
for path in glob.glob("data/minutes/*"):
    text = open(path, "rb").read()
    texts += [text] if target == "minutes" else text.splitlines()
# The literals of the rules' examples and of the tests' corpus.
for path in glob.glob("Sources/TemporalExpressions/*.swift") + glob.glob("Tests/TemporalExpressionsTests/*.swift"):
    source = open(path, encoding="utf-8").read()
    texts += [text.encode() for text in re.findall(r'"([^"\\\n]{6,})"', source)]
    texts += [line.split("|")[0].strip().encode() for line in source.splitlines() if line.count("|") == 5]
for text in texts:
    # The first two bytes are the day of the meeting: Monday 2 March 2026 is day 20514, zero is no day.
    for day in (20514 + 8192, 0):
        data = day.to_bytes(2, "big") + text
        open(f"{seeds}/{hashlib.sha1(data).hexdigest()}", "wb").write(data)
entries = set()
for path in glob.glob("data/sv/*.tsv"):
    for line in open(path, encoding="utf-8"):
        if not line.startswith("#"):
            entries.add(line.split("\t")[0].strip())
with open(words, "w") as file:
    for entry in sorted(filter(None, entries)):
        quoted = "".join(chr(byte) if 32 < byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in entry.encode())
        file.write(f'"{quoted}"\n')
END

# libFuzzer writes the input itself; Swift's own backtrace would only delay it.
length=512
[ "$target" = dates ] || length=4096
SWIFT_BACKTRACE=enable=no "$work/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
  -max_len=$length -dict="$words" -artifact_prefix="$work/$target-" -print_final_stats=1 \
  "$found" "$seeds" > "$work/$target.log" 2>&1 || {
  grep -aE 'Fatal error|ERROR|SUMMARY|Test unit written' "$work/$target.log" >&2
  exit 1
}
grep -aE '^Done|stat::number_of_executed_units|stat::peak_rss_mb|stat::slowest' "$work/$target.log"
