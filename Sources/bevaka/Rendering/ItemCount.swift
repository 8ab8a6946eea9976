/// "1 item", "57 items".
struct ItemCount: CustomStringConvertible {
  let count: Int

  init(_ count: Int) { self.count = count }

  var description: String { count == 1 ? "1 item" : "\(count) items" }
}
