/// Emphasis for terminals; without a terminal the text as it is.
struct Style: Hashable, Sendable {
  let isEnabled: Bool

  static let plain = Style(isEnabled: false)

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func warning(_ text: String) -> String { wrap(text, "31") }
  func notice(_ text: String) -> String { wrap(text, "33") }

  /// SGR, ECMA-48 §8.3.117.
  private func wrap(_ text: String, _ code: String) -> String {
    isEnabled && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
