import Glibc

/// The processors of the machine.
package enum Processors {
  /// Those that are on, at least 1.
  package static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
