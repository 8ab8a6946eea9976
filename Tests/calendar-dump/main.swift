import Glibc

// Prints what `CivilCalendar` holds, so that Tests/system/calendar_check.py can compare it; not shipped.
let arguments = CommandLine.arguments
guard arguments.count == 4, let first = Int(arguments[2]), let last = Int(arguments[3]),
  first <= last
else {
  print("Usage: calendar-dump days|free|changes|times|skipped FIRST-YEAR LAST-YEAR")
  exit(64)
}
let dump = CalendarDump(years: first...last)
switch arguments[1] {
case "days": dump.days()
case "free": dump.freeDays()
case "changes": dump.clockChanges()
case "times": dump.clockTimes()
case "skipped": dump.skippedTimes()
default: exit(64)
}
