/// Text from minutes and files, made harmless for a terminal.
enum TerminalText {
  /// The text in one line: white space becomes a space, control characters their visible picture.
  ///
  /// Minutes are other people's words: an escape sequence among them must not recolour, retitle or rewrite the
  /// reader's terminal, and a mark that turns the direction of writing must not disguise what a line says.
  static func oneLine(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: clean.append(" ")
      default: clean.append(picture(of: scalar))
      }
    }
    return String(clean)
  }

  /// The text with its lines and tabs.
  static func manyLines(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let keeps = scalar.value == 0x09 || scalar.value == 0x0A
      clean.append(keeps ? scalar : picture(of: scalar))
    }
    return String(clean)
  }

  /// Whether the character could change how the text around it is shown.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool { picture(of: scalar) != scalar }

  /// Control pictures (U+2400…) for C0, U+FFFD for C1 and for marks of direction; all else is itself.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
