/// Why a rule makes no task of words that are of its kind: the guards of all rules, by name.
///
/// A guard that fails throws its name. Reading takes that as no match and keeps nothing; `explain` asks again and tells it.
package enum Refusal: String, Error, Hashable, Sendable, CaseIterable {
  /// "Bokar Per lokalen?"
  case question
  /// Nobody who could do it is named beside the verb.
  case noOwner = "no-owner"
  /// "Per bokar inte lokalen"
  case negated
  /// "Per säger att kansliet bokar lokalen"
  case reportedSpeech = "reported-speech"
  /// "Karin svarar att …", "Per frågar om …": what was said.
  case saying
  /// "Karin informerar om läget": told at the meeting, and no day is set.
  case narrates
  /// "Karin går på semester": a verb of little meaning, without a particle or a day that makes it a deed.
  case noDeed = "no-deed"
  /// "Per kanske bokar lokalen"
  case hedged
  /// "för att styrelsen ska kunna …"
  case purpose
  /// "godkänner dagordningen", "väljs till justerare": done by the meeting itself.
  case formality
  /// "Mötet hålls den 6 december": a gathering.
  case gathering
  /// "Per brukar boka lokalen", "arbetar med frågan": so it is, or so it is done again and again.
  case standing
  /// "Enligt stadgarna ska …": holds always.
  case rule
  /// "Trafikverket stänger bron": the doing of somebody outside the meeting.
  case outsider
  /// "beslutade 2019 att": long ago.
  case past
  /// "Medlemmarna får använda lokalen": leave, no task.
  case permission
  /// Weighed at less than what is proposed.
  case tooWeak = "too-weak"
}
