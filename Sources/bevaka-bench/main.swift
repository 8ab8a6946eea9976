import CivilCalendar
import Glibc

// Compared within one run only: the machine is shared, so absolute figures mean little elsewhere.
var paths = Array(CommandLine.arguments.dropFirst())
let isWorst = paths.first == "--worst"
if isWorst { paths.removeFirst() }
if paths.isEmpty || paths.contains("--help") {
  print(
    """
    Usage: bevaka-bench FILE…
           bevaka-bench --worst FILE

    Prints how fast minutes are read (bytes to items, one thread, start-up left out), and how fast
    their temporal expressions are tagged and resolved, each line a sentence as in 'bevaka dates',
    beside the system's 'wc -w' on a large file of the same bytes; then the pace of import and of the daily check on a store of its own. Each figure is the
    median of several rounds, and the ratios are taken round by round.

    With --worst, how fast texts are tagged and read that are made to be slow, among them the file in
    one line.
    """
  )
  exit(paths.isEmpty ? 64 : 0)
}

// A Monday, so that the daily check has digests to make.
let today = CalendarDate(dayNumber: 20_780)

do {
  if isWorst {
    for path in paths {
      try TaggingBenchmark(path: path, today: today).runWorstCases()
      try ReadingBenchmark(path: path).runWorstCases()
    }
    exit(0)
  }
  for path in paths {
    try ReadingBenchmark(path: path).run()
    try TaggingBenchmark(path: path, today: today).run()
  }
  try ImportBenchmark(today: today).run()
  try DailyCheckBenchmark(today: today).run()
} catch {
  let line = "bevaka-bench: \(error)\n"
  write(STDERR_FILENO, line, line.utf8.count)
  exit(65)
}
