import ActionItems

/// Takes a proposed item as right: `bevaka confirm ID…`.
enum ConfirmCommand {
  static let command = ItemChange.command(
    "confirm",
    summary: "takes proposed items as right: they are open from now on",
    discussion: """
      A proposed item is one that the minutes do not word clearly; it goes to nobody before it is confirmed. \
      Set its owner and last day first, where they are wrong: `bevaka assign`, `bevaka due`.
      """,
    example: .init("bevaka confirm 17 18", "items 17 and 18 are open"),
    change: { _ in .confirm }
  )
}
