/// The lines the benchmarks print: a name, a figure, a unit.
enum Report {
  static func line(_ name: String, _ value: String) {
    print("  \(name)\(String(repeating: " ", count: max(1, 28 - name.count)))\(value)")
  }

  /// Three significant digits at least, and never more than two decimals.
  static func line(_ name: String, _ value: Double, _ unit: String) {
    let factor: Double = value < 10 ? 100 : value < 100 ? 10 : 1
    let scaled = (value * factor).rounded()
    let text = factor == 1 ? "\(Int(scaled))" : "\(scaled / factor)"
    line(name, "\(text) \(unit)")
  }
}
