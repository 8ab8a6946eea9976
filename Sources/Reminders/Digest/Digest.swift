/// One person's digest in words: subject, plain text and HTML say the same.
package struct Digest: Hashable, Sendable {
  /// Short: "Bevaka: 2 försenade, 1 i dag".
  package let subject: String
  /// Wrapped at 72 columns, lines ended by LF.
  package let text: String
  /// A whole document with inline styles and no remote content.
  package let html: String

  package init(_ plan: DigestPlan, policy: Policy) {
    let content = DigestContent(plan, policy: policy)
    subject = content.subject
    text = DigestText.string(of: content)
    html = DigestHTML.string(of: content)
  }
}
