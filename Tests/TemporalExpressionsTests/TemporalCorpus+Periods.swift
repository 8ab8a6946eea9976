extension TemporalCorpus {
  /// Months, quarters, halves, seasons, school terms and years, their parts and turns.
  static let periods = """
    Fasaden tvättas i mars. | i mars | 2026-03 | on | 2026-03-31 | - | 2026-03-01–2026-03-31
    Fasaden tvättas nu i mars. | nu i mars | 2026-03 | on | 2026-03-31 | - | 2026-03-01–2026-03-31
    Fasaden tvättas under mars månad. | under mars månad | 2026-03 | during | 2026-03-31 | - | 2026-03-01–2026-03-31
    Fasaden tvättas någon gång i maj. | i maj | 2026-05 | on | 2026-05-31 | - | 2026-05-01–2026-05-31
    Fasaden tvättas mitten av maj. | mitten av maj | 2026-05 | on | 2026-05-20 | - | 2026-05-11–2026-05-20
    Fasaden tvättas i slutet av nästa månad. | i slutet av nästa månad | 2026-04 | on | 2026-04-30 | - | 2026-04-21–2026-04-30
    Fasaden tvättas i slutet av månaden. | i slutet av månaden | 2026-03 | on | 2026-03-31 | - | 2026-03-21–2026-03-31
    Fasaden tvättas andra halvan av maj. | andra halvan av maj | 2026-05 | on | 2026-05-31 | - | 2026-05-16–2026-05-31
    Fasaden tvättas under första halvan av juni. | under första halvan av juni | 2026-06 | during | 2026-06-15 | - | 2026-06-01–2026-06-15
    Fasaden tvättas första hälften av april. | första hälften av april | 2026-04 | on | 2026-04-15 | - | 2026-04-01–2026-04-15
    Fasaden tvättas under senare delen av april. | under senare delen av april | 2026-04 | during | 2026-04-30 | - | 2026-04-16–2026-04-30
    Fasaden tvättas under första halvan av nästa år. | under första halvan av nästa år | 2027 | during | 2027-06-30 | - | 2027-01-01–2027-06-30
    Fasaden tvättas under andra hälften av 2027. | under andra hälften av 2027 | 2027 | during | 2027-12-31 | - | 2027-07-01–2027-12-31
    Fasaden tvättas tidigt i maj. | tidigt i maj | 2026-05 | on | 2026-05-10 | - | 2026-05-01–2026-05-10
    Fasaden tvättas sent i april. | sent i april | 2026-04 | on | 2026-04-30 | - | 2026-04-21–2026-04-30
    Fasaden tvättas andra veckan i maj. | andra veckan i maj | 2026-W20 | on | 2026-05-17 | - | 2026-05-11–2026-05-17
    Fasaden tvättas första veckan i juni. | första veckan i juni | 2026-W23 | on | 2026-06-07 | - | 2026-06-01–2026-06-07
    Fasaden tvättas sista veckan i augusti. | sista veckan i augusti | 2026-W35 | on | 2026-08-30 | - | 2026-08-24–2026-08-30
    Fasaden tvättas sista veckan i månaden. | sista veckan i månaden | 2026-W13 | on | 2026-03-29 | - | 2026-03-23–2026-03-29
    Fasaden tvättas första måndagen i september. | första måndagen i september | 2026-09-07 | on | 2026-09-07 | -
    Fasaden tvättas den första måndagen i september. | den första måndagen i september | 2026-09-07 | on | 2026-09-07 | -
    Fasaden tvättas sista fredagen i nästa månad. | sista fredagen i nästa månad | 2026-04-24 | on | 2026-04-24 | -
    Fasaden tvättas tredje tisdagen i månaden. | tredje tisdagen i månaden | 2026-03-17 | on | 2026-03-17 | -
    Fasaden tvättas sista helgen i maj. | sista helgen i maj | 2026-05-30/2026-05-31 | on | 2026-05-31 | - | 2026-05-30–2026-05-31
    Fasaden tvättas första helgen i juni. | första helgen i juni | 2026-06-06/2026-06-07 | on | 2026-06-07 | - | 2026-06-06–2026-06-07
    Avgiften dras sista bankdagen i mars. | sista bankdagen i mars | 2026-03-31 | on | 2026-03-31 | -
    Avgiften dras senast sista vardagen i månaden. | senast sista vardagen i månaden | 2026-03-31 | by | 2026-03-31 | -
    Avgiften dras sista vardagen i maj. | sista vardagen i maj | 2026-05-29 | on | 2026-05-29 | -
    Avgiften dras sista bankdagen i nästa månad. | sista bankdagen i nästa månad | 2026-04-30 | on | 2026-04-30 | -
    Avgiften dras första bankdagen i april. | första bankdagen i april | 2026-04-01 | on | 2026-04-01 | -
    Avgiften dras sista dagen i månaden. | sista dagen i månaden | 2026-03-31 | on | 2026-03-31 | -
    Avgiften dras senast sista mars. | senast sista mars | 2026-03-31 | by | 2026-03-31 | -
    Avgiften dras sista vardagen före påsk. | sista vardagen före påsk | 2026-04-02 | on | 2026-04-02 | -
    Avgiften dras första vardagen efter nyår. | första vardagen efter nyår | 2027-01-04 | on | 2027-01-04 | -
    Avgiften dras vid månadens slut. | vid månadens slut | 2026-03-31 | on | 2026-03-31 | -
    Avgiften dras vid utgången av månaden. | vid utgången av månaden | 2026-03-31 | on | 2026-03-31 | -
    Avgiften dras före månadens utgång. | före månadens utgång | 2026-03-31 | before | 2026-03-31 | -
    Avgiften dras vid månadsskiftet. | vid månadsskiftet | 2026-03-31/2026-04-01 | on | 2026-04-01 | - | 2026-03-31–2026-04-01
    Avgiften dras vid månadsskiftet april-maj. | vid månadsskiftet april-maj | 2026-04-30/2026-05-01 | on | 2026-05-01 | - | 2026-04-30–2026-05-01
    Avgiften dras efter månadsskiftet maj/juni. | efter månadsskiftet maj/juni | 2026-05-31/2026-06-01 | after | - | - | 2026-05-31–2026-06-01
    Avgiften dras runt månadsskiftet maj–juni. | runt månadsskiftet maj–juni | 2026-05-31/2026-06-01 | on | 2026-06-01 | warns | 2026-05-31–2026-06-01
    Avgiften dras vid nästa månadsskifte. | vid nästa månadsskifte | 2026-03-31/2026-04-01 | on | 2026-04-01 | - | 2026-03-31–2026-04-01
    Avgiften dras senast vid månadsskiftet januari/februari. | senast vid månadsskiftet januari/februari | 2027-01-31/2027-02-01 | by | 2027-02-01 | - | 2027-01-31–2027-02-01
    Redovisning sker denna månad. | denna månad | 2026-03 | on | 2026-03-31 | - | 2026-03-01–2026-03-31
    Redovisning sker under innevarande månad. | under innevarande månad | 2026-03 | during | 2026-03-31 | - | 2026-03-01–2026-03-31
    Redovisning sker nästkommande månad. | nästkommande månad | 2026-04 | on | 2026-04-30 | - | 2026-04-01–2026-04-30
    Redovisning sker i april i år. | i april i år | 2026-04 | on | 2026-04-30 | - | 2026-04-01–2026-04-30
    Redovisning sker i maj nästa år. | i maj nästa år | 2027-05 | on | 2027-05-31 | - | 2027-05-01–2027-05-31
    Redovisning skedde i november förra året. | i november förra året | 2025-11 | past | - | - | 2025-11-01–2025-11-30
    Redovisning skedde i maj i fjol. | i maj i fjol | 2025-05 | past | - | - | 2025-05-01–2025-05-31
    Redovisning sker april–juni. | april–juni | 2026-04/2026-06 | on | 2026-06-30 | - | 2026-04-01–2026-06-30
    Redovisning sker under perioden april till juni. | april till juni | 2026-04/2026-06 | on | 2026-06-30 | - | 2026-04-01–2026-06-30
    Redovisning sker från april till och med juni. | från april till och med juni | 2026-04/2026-06 | on | 2026-06-30 | - | 2026-04-01–2026-06-30
    Redovisning sker mellan april och juni. | mellan april och juni | 2026-04/2026-06 | on | 2026-06-30 | - | 2026-04-01–2026-06-30
    Redovisning sker senast i mitten av april. | senast i mitten av april | 2026-04 | by | 2026-04-20 | - | 2026-04-11–2026-04-20
    Redovisning sker före mitten av april. | före mitten av april | 2026-04 | before | 2026-04-10 | - | 2026-04-11–2026-04-20
    Redovisning sker vid halvårsskiftet. | vid halvårsskiftet | 2026-06-30/2026-07-01 | on | 2026-07-01 | - | 2026-06-30–2026-07-01
    Redovisning sker före halvårsskiftet. | före halvårsskiftet | 2026-06-30/2026-07-01 | before | 2026-06-30 | - | 2026-06-30–2026-07-01
    Redovisning sker vid kvartalsskiftet. | vid kvartalsskiftet | 2026-03-31/2026-04-01 | on | 2026-04-01 | - | 2026-03-31–2026-04-01
    Redovisning sker efter årsskiftet. | efter årsskiftet | 2026-12-31/2027-01-01 | after | - | - | 2026-12-31–2027-01-01
    Redovisning sker strax efter årsskiftet. | strax efter årsskiftet | 2026-12-31/2027-01-01 | after | - | - | 2026-12-31–2027-01-01
    Redovisning sker inför årsskiftet. | inför årsskiftet | 2026-12-31/2027-01-01 | before | 2026-12-31 | - | 2026-12-31–2027-01-01
    Redovisning sker vid årsskiftet 26/27. | vid årsskiftet 26/27 | 2026-12-31/2027-01-01 | on | 2027-01-01 | - | 2026-12-31–2027-01-01
    Redovisning sker senast vid årsskiftet 2027/28. | senast vid årsskiftet 2027/28 | 2027-12-31/2028-01-01 | by | 2028-01-01 | - | 2027-12-31–2028-01-01
    Redovisning sker runt årsskiftet. | runt årsskiftet | 2026-12-31/2027-01-01 | on | 2027-01-01 | warns | 2026-12-31–2027-01-01
    Redovisning sker före nästa årsskifte. | före nästa årsskifte | 2026-12-31/2027-01-01 | before | 2026-12-31 | - | 2026-12-31–2027-01-01
    Styrelsen byttes vid förra årsskiftet. | vid förra årsskiftet | 2025-12-31/2026-01-01 | past | - | - | 2025-12-31–2026-01-01
    Hissen har stått stilla sedan årsskiftet. | sedan årsskiftet | 2025-12-31/2026-01-01 | from | - | - | 2025-12-31–2026-01-01
    Uppföljning görs Q3. | Q3 | 2026-Q3 | on | 2026-09-30 | - | 2026-07-01–2026-09-30
    Uppföljning görs under Q2. | under Q2 | 2026-Q2 | during | 2026-06-30 | - | 2026-04-01–2026-06-30
    Uppföljning görs kv 3. | kv 3 | 2026-Q3 | on | 2026-09-30 | - | 2026-07-01–2026-09-30
    Uppföljning görs kv. 4. | kv. 4 | 2026-Q4 | on | 2026-12-31 | - | 2026-10-01–2026-12-31
    Uppföljning görs kvartal 2. | kvartal 2 | 2026-Q2 | on | 2026-06-30 | - | 2026-04-01–2026-06-30
    Uppföljning görs kvartal fyra. | kvartal fyra | 2026-Q4 | on | 2026-12-31 | - | 2026-10-01–2026-12-31
    Uppföljning görs kvartal 1 2027. | kvartal 1 2027 | 2027-Q1 | on | 2027-03-31 | - | 2027-01-01–2027-03-31
    Uppföljning görs Q1-27. | Q1-27 | 2027-Q1 | on | 2027-03-31 | - | 2027-01-01–2027-03-31
    Uppföljning görs Q2–Q3. | Q2–Q3 | 2026-Q2/2026-Q3 | on | 2026-09-30 | - | 2026-04-01–2026-09-30
    Uppföljning görs i slutet av Q2. | i slutet av Q2 | 2026-Q2 | on | 2026-06-30 | - | 2026-06-01–2026-06-30
    Uppföljning görs i slutet av kvartalet. | i slutet av kvartalet | 2026-Q1 | on | 2026-03-31 | - | 2026-03-01–2026-03-31
    Uppföljning görs före kvartalets slut. | före kvartalets slut | 2026-03-31 | before | 2026-03-31 | -
    Uppföljning görs under andra kvartalet. | under andra kvartalet | 2026-Q2 | during | 2026-06-30 | - | 2026-04-01–2026-06-30
    Uppföljning görs 3:e kvartalet. | 3:e kvartalet | 2026-Q3 | on | 2026-09-30 | - | 2026-07-01–2026-09-30
    Uppföljning görs tredje kvartalet nästa år. | tredje kvartalet nästa år | 2027-Q3 | on | 2027-09-30 | - | 2027-07-01–2027-09-30
    Uppföljning görs sista kvartalet 2026. | sista kvartalet 2026 | 2026-Q4 | on | 2026-12-31 | - | 2026-10-01–2026-12-31
    Uppföljning görs årets sista kvartal. | årets sista kvartal | 2026-Q4 | on | 2026-12-31 | - | 2026-10-01–2026-12-31
    Uppföljning görs nästa kvartal. | nästa kvartal | 2026-Q2 | on | 2026-06-30 | - | 2026-04-01–2026-06-30
    Uppföljning görs under innevarande kvartal. | under innevarande kvartal | 2026-Q1 | during | 2026-03-31 | - | 2026-01-01–2026-03-31
    Uppföljning gjordes förra kvartalet. | förra kvartalet | 2025-Q4 | past | - | - | 2025-10-01–2025-12-31
    Uppföljning görs första halvåret 2027. | första halvåret 2027 | 2027-H1 | on | 2027-06-30 | - | 2027-01-01–2027-06-30
    Uppföljning görs under andra halvåret. | under andra halvåret | 2026-H2 | during | 2026-12-31 | - | 2026-07-01–2026-12-31
    Uppföljning görs H2. | H2 | 2026-H2 | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Uppföljning görs andra halvåret i år. | andra halvåret i år | 2026-H2 | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Uppföljning görs nästa halvår. | nästa halvår | 2026-H2 | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Uppföljning görs årets andra halvår. | årets andra halvår | 2026-H2 | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Uppföljning görs första halvan av året. | första halvan av året | 2026 | on | 2026-06-30 | - | 2026-01-01–2026-06-30
    Uppföljning görs tertial 2. | tertial 2 | 2026-05/2026-08 | on | 2026-08-31 | - | 2026-05-01–2026-08-31
    Uppföljning görs under T1. | under T1 | 2026-01/2026-04 | during | 2026-04-30 | - | 2026-01-01–2026-04-30
    Uppföljning görs T2 2027. | T2 2027 | 2027-05/2027-08 | on | 2027-08-31 | - | 2027-05-01–2027-08-31
    Uppföljning görs andra tertialet. | andra tertialet | 2026-05/2026-08 | on | 2026-08-31 | - | 2026-05-01–2026-08-31
    Uppföljning görs efter tertial 1. | efter tertial 1 | 2026-01/2026-04 | after | - | - | 2026-01-01–2026-04-30
    Uppföljning görs till delåret. | till delåret | - | by | - | -
    Staketet målas i höst. | i höst | 2026-FA | on | 2026-11-30 | - | 2026-09-01–2026-11-30
    Staketet målas senare i höst. | i höst | 2026-FA | on | 2026-11-30 | - | 2026-09-01–2026-11-30
    Staketet målas till våren. | till våren | 2026-SP | by | 2026-05-31 | - | 2026-03-01–2026-05-31
    Staketet målas nu i vår. | nu i vår | 2026-SP | on | 2026-05-31 | - | 2026-03-01–2026-05-31
    Staketet målas nästa vår. | nästa vår | 2027-SP | on | 2027-05-31 | - | 2027-03-01–2027-05-31
    Staketet målas vår 2027. | vår 2027 | 2027-SP | on | 2027-05-31 | - | 2027-03-01–2027-05-31
    Staketet målas höst 2026. | höst 2026 | 2026-FA | on | 2026-11-30 | - | 2026-09-01–2026-11-30
    Staketet målas vintern 2026/27. | vintern 2026/27 | 2026-WI | on | 2027-02-28 | - | 2026-12-01–2027-02-28
    Staketet målas sommaren i år. | sommaren i år | 2026-SU | on | 2026-08-31 | - | 2026-06-01–2026-08-31
    Staketet målas i början av hösten. | i början av hösten | 2026-FA | on | 2026-09-30 | - | 2026-09-01–2026-09-30
    Staketet målas tidig höst. | tidig höst | 2026-FA | on | 2026-09-30 | - | 2026-09-01–2026-09-30
    Staketet målas sent i höst. | sent i höst | 2026-FA | on | 2026-11-30 | - | 2026-11-01–2026-11-30
    Staketet målas under sensommaren. | under sensommaren | 2026-SU | during | 2026-08-31 | - | 2026-08-01–2026-08-31
    Staketet målas under försommaren. | under försommaren | 2026-SU | during | 2026-06-30 | - | 2026-06-01–2026-06-30
    Staketet målas senhösten 2026. | senhösten 2026 | 2026-FA | on | 2026-11-30 | - | 2026-11-01–2026-11-30
    Staketet målas till förvåren 2027. | till förvåren 2027 | 2027-SP | by | 2027-03-31 | - | 2027-03-01–2027-03-31
    Staketet målas framåt hösten. | framåt hösten | 2026-FA | on | 2026-11-30 | warns | 2026-09-01–2026-11-30
    Staketet målas under sommarmånaderna. | under sommarmånaderna | 2026-SU | during | 2026-08-31 | - | 2026-06-01–2026-08-31
    Staketet målas före vintern. | före vintern | 2026-WI | before | 2026-11-30 | - | 2026-12-01–2027-02-28
    Staketet målas vår/sommar 2026. | vår/sommar 2026 | 2026-SP/2026-SU | on | 2026-08-31 | - | 2026-03-01–2026-08-31
    Staketet målades i våras. | i våras | 2025-SP | past | - | - | 2025-03-01–2025-05-31
    Staketet målades i vintras. | i vintras | 2025-WI | past | - | - | 2025-12-01–2026-02-28
    Staketet målades förra hösten. | förra hösten | 2025-FA | past | - | - | 2025-09-01–2025-11-30
    Staketet målades hösten förra året. | hösten förra året | 2025-FA | past | - | - | 2025-09-01–2025-11-30
    Kursen ges höstterminen. | höstterminen | 2026-HT | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Kursen ges under hela vårterminen. | under hela vårterminen | 2026-VT | during | 2026-06-30 | - | 2026-01-01–2026-06-30
    Kursen ges HT26. | HT26 | 2026-HT | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Kursen ges vt-27. | vt-27 | 2027-VT | on | 2027-06-30 | - | 2027-01-01–2027-06-30
    Kursen ges i slutet av vårterminen. | i slutet av vårterminen | 2026-VT | on | 2026-06-30 | - | 2026-05-01–2026-06-30
    Kursen ges före terminens slut. | före terminens slut | 2026-06-30 | before | 2026-06-30 | warns
    Kursen ges vid höstterminens början. | vid höstterminens början | 2026-HT | on | 2026-08-31 | - | 2026-07-01–2026-08-31
    Kursen ges nästa termin. | nästa termin | 2026-HT | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Kursen ges denna termin. | denna termin | 2026-VT | on | 2026-06-30 | - | 2026-01-01–2026-06-30
    Kursen ges under terminen. | under terminen | 2026-VT | during | 2026-06-30 | - | 2026-01-01–2026-06-30
    Kursen ges läsåret 26/27. | läsåret 26/27 | 2026-HT/2027-VT | on | 2027-06-30 | - | 2026-07-01–2027-06-30
    Kursen ges under läsåret 2026/2027. | under läsåret 2026/2027 | 2026-HT/2027-VT | during | 2027-06-30 | - | 2026-07-01–2027-06-30
    Kursen ges nästa läsår. | nästa läsår | 2026-HT/2027-VT | on | 2027-06-30 | - | 2026-07-01–2027-06-30
    Kursen ges under läsåret. | under läsåret | 2025-HT/2026-VT | during | 2026-06-30 | - | 2025-07-01–2026-06-30
    Kursen ges efter terminsstarten. | efter terminsstarten | - | after | - | -
    Kursen ges före skolstart. | före skolstart | - | before | - | -
    Kursen ges innan skolavslutningen. | innan skolavslutningen | - | before | - | -
    Planen gäller under året. | under året | 2026 | during | 2026-12-31 | - | 2026-01-01–2026-12-31
    Planen gäller senare i år. | i år | 2026 | on | 2026-12-31 | - | 2026-01-01–2026-12-31
    Planen gäller under nästa år. | under nästa år | 2027 | during | 2027-12-31 | - | 2027-01-01–2027-12-31
    Planen gäller under innevarande år. | under innevarande år | 2026 | during | 2026-12-31 | - | 2026-01-01–2026-12-31
    Planen gäller före utgången av 2026. | före utgången av 2026 | 2026-12-31 | before | 2026-12-31 | -
    Planen gäller till utgången av nästa år. | till utgången av nästa år | 2027-12-31 | by | 2027-12-31 | -
    Planen gäller till och med 2027. | till och med 2027 | 2027 | by | 2027-12-31 | - | 2027-01-01–2027-12-31
    Planen gäller från och med 2027. | från och med 2027 | 2027 | from | - | - | 2027-01-01–2027-12-31
    Planen gäller senast vid årets slut. | senast vid årets slut | 2026-12-31 | by | 2026-12-31 | -
    Planen gäller vid slutet av 2026. | vid slutet av 2026 | 2026 | on | 2026-12-31 | - | 2026-09-01–2026-12-31
    Planen gäller i början av 2027. | i början av 2027 | 2027 | on | 2027-04-30 | - | 2027-01-01–2027-04-30
    Planen gäller under budgetåret 2027. | under budgetåret 2027 | 2027 | during | 2027-12-31 | - | 2027-01-01–2027-12-31
    Planen gäller kalenderåret 2027. | kalenderåret 2027 | 2027 | on | 2027-12-31 | - | 2027-01-01–2027-12-31
    Planen gäller under mandatperioden. | under mandatperioden | - | during | - | -
    Planen gäller under verksamhetsåret. | under verksamhetsåret | - | during | - | -
    Planen gäller före budgetårets slut. | före budgetårets slut | - | before | - | -
    Planen gäller 2026–2028. | 2026–2028 | 2026/2028 | on | 2028-12-31 | - | 2026-01-01–2028-12-31
    """

  static let periodsTimeless = """
    Verksamhetsåret var händelserikt.
    Han går sista terminen.
    Kvartalsrapporten lades till handlingarna.
    Halva året har gått.
    Årets första gäster kom med båt.
    Sommarjobb finns att söka.
    Vi satte T-shirten på krok 2.
    Andra gången gillt.
    """
}
