/// A place in a file that has no lines of its own; counted from 1.
package enum DocumentPlace: Hashable, Sendable {
  case page(Int)
  case paragraph(Int)
}
