import CivilCalendar

/// What the words of a temporal expression say, before the day of the meeting resolves them.
enum TemporalReading: Hashable, Sendable {
  /// A day of a month: "13/12", "torsdagen den 8 februari 2018".
  case day(Int, month: Int, Year, Weekday?)
  /// "den 20:e"
  case dayOfMonth(Int, Weekday?)
  /// "på fredag": the weeks count from the present one, nil is whichever comes next.
  case weekday(Weekday, week: Int?)
  case weekdayAgo(Weekday)
  case week(Int, Year, Weekday?)
  case month(Int, Year)
  case quarter(Int, Year)
  case tertial(Int, Year)
  case half(Int, Year)
  case season(Season, Year)
  case term(SchoolTerm, Year)
  case year(Year)
  indirect case feast(Feast, Year)
  /// "månadsskiftet januari/februari": the month is the one that ends.
  case turn(Unit, month: Int?, Year)
  /// "nästa vecka" is 1 from the present one, "förra månaden" -1.
  case relative(Unit, Int)
  /// "i helgen": weeks from the present one; nil is the one that comes, "kommande helg".
  case weekend(Int?)
  /// "fredag nästa vecka"
  indirect case weekdayIn(Weekday, TemporalReading)
  /// "första tisdagen i oktober"; -1 is the last.
  indirect case nth(Int, Nth, TemporalReading)
  case daysFromToday(Int)
  /// "i morgon, tisdag": the weekday is told with the day.
  indirect case named(TemporalReading, Weekday)
  /// "om tre veckor", "två veckor före mötet den 13 mars"; from nil is the day of the meeting.
  indirect case shifted(Int, Unit, from: TemporalReading?)
  /// "inom tre veckor", "inom tre veckor från den 10 mars"; from nil is the day of the meeting.
  indirect case within(Int, Unit, from: TemporalReading?)
  /// "de närmaste två veckorna", or with a negative count "de senaste två veckorna".
  case window(Int, Unit)
  /// "tisdagen efter påsk", "sista vardagen före jul", "dagen efter mötet den 13 mars".
  indirect case beside(Nth, TemporalReading, isAfter: Bool)
  /// The weekend of a week.
  indirect case weekendIn(TemporalReading)
  /// "veckan efter nyår"
  indirect case weekAround(TemporalReading, shift: Int)
  case bridgeDay(BridgeDay)
  indirect case part(Part, of: TemporalReading)
  /// "utgången av januari": the last day of it, or the first.
  indirect case edge(isLast: Bool, of: TemporalReading)
  indirect case range(TemporalReading, TemporalReading)
  /// The days after the first and before the second: "mellan jul och nyår".
  indirect case between(TemporalReading, TemporalReading)
  /// A meeting on that day: before it means until it opens.
  indirect case meeting(TemporalReading)
  /// A meeting some day in that month or season.
  indirect case meetingIn(TemporalReading)
  case nextMeeting
  case thisMeeting
  /// Recognised, but no calendar day: "snarast", "innan semestern".
  case unresolved
  /// No such day or week: the message says so.
  case impossible(String)
  indirect case approximate(TemporalReading, String)
  /// One day in two ways: "i dag, den 2 mars", "fredag 13 mars (v. 11)"; the second one counts.
  indirect case restated(TemporalReading, by: TemporalReading)

  /// Which klämdag is meant.
  indirect enum BridgeDay: Hashable, Sendable {
    case nearest
    case before(TemporalReading)
    case after(TemporalReading)
    case within(TemporalReading)
  }

  enum Year: Hashable, Sendable {
    case open
    case fixed(Int)
    /// From the year of the meeting: "i oktober nästa år" is 1.
    case offset(Int)
    /// The last one that has gone by: "i höstas".
    case last
    /// The one that is going on, or the next: "denna vinter".
    case current
    /// The one after the next or current one of this year: "nästa höst".
    case following
  }

  enum Unit: Int, Hashable, Sendable {
    case day = 1
    case workingDay, week, month, quarter, halfYear, year, hour, minute
    /// Only counted, in "en och en halv månad".
    case halfMonth
    case term, schoolYear, tertial
  }

  enum Part: Int, Hashable, Sendable { case start, middle, end, firstHalf, secondHalf, rest }

  enum Nth: Hashable, Sendable {
    case day
    case weekday(Weekday)
    case week
    case workingDay
    case weekend
  }
}
