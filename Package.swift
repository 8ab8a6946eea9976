// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: Swift 6 mode, imports that say what they expose, warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target of this package; dependencies point one way, as `Sources/ARCHITECTURE.md` draws them.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target, with their golden files beside them.
func tests(
  _ target: String,
  _ dependencies: [Target.Dependency] = [],
  files: [String] = ["Golden"]
) -> Target {
  .testTarget(
    name: "\(target)Tests",
    dependencies: [.target(name: target), "TestSupport"] + dependencies,
    path: "Tests/\(target)Tests",
    exclude: files,
    swiftSettings: strict
  )
}

let package = Package(
  name: "bevaka",
  products: [
    .executable(name: "bevaka", targets: ["bevaka"]),
    .executable(name: "bevaka-bench", targets: ["bevaka-bench"]),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"])]
    ),
    .target(name: "CLexicon"),

    library("CivilCalendar"),
    library("Lexicon", ["CLexicon"]),
    library("ChildProcesses"),
    library("Documents", ["ChildProcesses"]),
    library("TemporalExpressions", ["CivilCalendar", "Lexicon"]),
    library("ActionItems", ["CivilCalendar", "Lexicon"]),
    library(
      "MinutesReading",
      ["ActionItems", "CivilCalendar", "Documents", "Lexicon", "TemporalExpressions"]
    ),
    library("Store", ["ActionItems", "CivilCalendar", "CSQLite"]),
    library("Reminders", ["ActionItems", "ChildProcesses", "CivilCalendar", "Store"]),

    .executableTarget(
      name: "bevaka",
      dependencies: [
        "ActionItems", "CivilCalendar", "Documents", "Lexicon", "MinutesReading", "Reminders",
        "Store", "TemporalExpressions",
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "bevaka-bench",
      dependencies: [
        "ActionItems", "CivilCalendar", "Documents", "Lexicon", "MinutesReading", "Reminders",
        "Store",
        "TemporalExpressions",
      ],
      swiftSettings: strict
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // Prints the calendar for Tests/system/calendar-check.sh.
    .executableTarget(
      name: "calendar-dump",
      dependencies: ["CivilCalendar"],
      path: "Tests/calendar-dump",
      swiftSettings: strict
    ),
    // What the fuzzer runs, linked with libFuzzer by Tests/system/fuzz.sh, and what it and the tests check.
    .target(
      name: "Fuzz",
      dependencies: [
        "ActionItems", "CivilCalendar", "Documents", "Lexicon", "MinutesReading",
        "TemporalExpressions",
      ],
      path: "Tests/Fuzz",
      swiftSettings: strict
    ),
    tests("CivilCalendar"),
    tests("Lexicon"),
    tests("TemporalExpressions", ["CivilCalendar", "Fuzz", "Lexicon"]),
    tests("ChildProcesses"),
    tests("Documents", ["ChildProcesses"]),
    tests("ActionItems", ["CivilCalendar"]),
    tests(
      "MinutesReading",
      ["ActionItems", "CivilCalendar", "Documents", "Lexicon", "TemporalExpressions"],
      files: ["Corpus", "Golden"]
    ),
    tests("Store", ["ActionItems", "CivilCalendar", "CSQLite"]),
    tests("Reminders", ["ActionItems", "ChildProcesses", "CivilCalendar", "Store"]),
    tests("bevaka", ["ActionItems", "CivilCalendar", "Documents", "Reminders", "Store"]),
  ],
  cLanguageStandard: .gnu2x
)
