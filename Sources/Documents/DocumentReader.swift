/// Reads files of minutes.
package enum DocumentReader {
  /// Reads one text or Markdown file.
  package static func read(path: String) throws(DocumentError) -> Document {
    throw .notFound(path: path)
  }
}
