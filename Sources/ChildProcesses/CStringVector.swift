import Glibc

/// Strings as `posix_spawn` takes them: an array of C strings that ends with a null pointer.
final class CStringVector {
  private(set) var pointers: [UnsafeMutablePointer<CChar>?]

  /// A NUL character ends a C string: what stands after it is left out.
  init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
