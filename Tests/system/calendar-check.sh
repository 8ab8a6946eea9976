#!/bin/bash
# Bevaka's calendar against glibc, Python and PyPI's holidays for Sweden: every day, every change of the clock.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ -e /usr/share/doc/python3-venv ] || {
  apt-get update -q > /dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends python3-venv tzdata > /dev/null
}
swift build --product calendar-dump
# The packages stay in .build, so that they are fetched once a clone.
environment=.build/calendar-check
/usr/bin/python3 -m venv "$environment"
"$environment/bin/pip" install -q --disable-pip-version-check holidays==0.109 ||
  { echo "calendar-check.sh: pip cannot fetch holidays, without which free days are not compared" >&2; exit 1; }
"$environment/bin/python" Tests/system/calendar_check.py .build/debug/calendar-dump
