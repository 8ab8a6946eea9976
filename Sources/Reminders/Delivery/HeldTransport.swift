package import Store

/// Another transport that asks before each hand-over whether to go on: the round stops where not.
package struct HeldTransport<Base: Transport>: Transport {
  private let base: Base
  private let mayGoOn: () -> Bool

  package init(_ base: Base, mayGoOn: @escaping () -> Bool) {
    self.base = base
    self.mayGoOn = mayGoOn
  }

  package var name: String { base.name }

  package var isRepeatable: Bool { base.isRepeatable }

  package func deliver(_ draft: OutboxDraft) -> DeliveryOutcome {
    guard mayGoOn() else { return .unusable(reason: "asked to end", status: 75) }
    return base.deliver(draft)
  }
}
