/// A group that meets and keeps minutes.
package struct Committee: Hashable, Sendable, Identifiable {
  package let id: Int
  package var name: String

  package init(id: Int, name: String) {
    self.id = id
    self.name = name
  }
}
