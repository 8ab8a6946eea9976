extension TemporalCorpus {
  /// Days behind and days ahead, and words that only tell which thing is meant.
  static let direction = """
    Vi bestämde en träff den 12 mars. | den 12 mars | 2026-03-12 | on | 2026-03-12 | -
    Lotta har bokat lokalen den 14 mars. | den 14 mars | 2026-03-14 | on | 2026-03-14 | -
    Städdagen har planerats till den 18 april. | till den 18 april | 2026-04-18 | by | 2026-04-18 | -
    Styrelsen beslutade om köpet i februari. | i februari | 2026-02 | past | - | - | 2026-02-01–2026-02-28
    Styrelsen beslutade den 20 februari om köpet. | den 20 februari | 2026-02-20 | past | - | -
    Det hade varit bra den 6 december. | den 6 december | 2026-12-06 | on | 2026-12-06 | -
    Mötet hade varit den 6 december. | den 6 december | 2025-12-06 | past | - | -
    Tråden från före sommaren tas upp. | från före sommaren | 2025-SU | from | - | - | 2025-06-01–2025-08-31
    Rapport från förbundsmötet (22 november) | 22 november | 2025-11-22 | past | - | -
    Protokollet från den 3 februari godkändes. | från den 3 februari | 2026-02-03 | from | - | -
    Kören kan tänkas fortsätta under april och maj. | under april och maj | 2026-04/2026-05 | during | 2026-05-31 | - | 2026-04-01–2026-05-31
    Styrelsen enades om att i november sälja båten. | i november | 2026-11 | on | 2026-11-30 | - | 2026-11-01–2026-11-30
    Karin redogjorde för nästa års budget. | nästa års | 2027 | on | - | - | 2027-01-01–2027-12-31
    Karin berättade om höstens program. | höstens | 2025-FA | past | - | - | 2025-09-01–2025-11-30
    Karin berättar om höstens program. | höstens | 2026-FA | on | - | - | 2026-09-01–2026-11-30
    Medlemmarna anmäler sig till höstens kurser. | till höstens | 2026-FA | by | 2026-11-30 | - | 2026-09-01–2026-11-30
    Budgeten för 2027 ligger fast. | 2027 | 2027 | on | - | - | 2027-01-01–2027-12-31
    Vi ses 17:15 den 5 mars. | 17:15 den 5 mars | 2026-03-05T17:15 | on | 2026-03-05 | - | 2026-03-05T17:15–2026-03-05T17:15
    Vi vill ha det den 13:e. | den 13:e | 2026-03-13 | on | 2026-03-13 | -
    Vi ses inför konferensen den 9 april kl. 9–12. | den 9 april kl. 9–12 | 2026-04-09T09:00 | on | 2026-04-09 | - | 2026-04-09T09:00–2026-04-09T12:00
    Lunch till lunch-träff 14 april i Sala. | 14 april | 2026-04-14 | on | 2026-04-14 | -
    Kansliet hör av sig inom kort. | inom kort | - | by | - | -
    """

  /// Nothing here names a time.
  static let directionTimeless = """
    Arbetade timmar: Karin 1/5 h, Per 2 h.
    Arbetet går framåt från dag till dag.
    Ett seminarium från lunch till lunch.
    Mat för 2000 personer beställs.
    De ligger i rum 2014.
    Målen i Agenda 2030 står fast.
    """
}
