extension TemporalCorpus {
  /// Meetings near the turns of week, month, season and year, and words that are less common.
  static let otherDays = """
    @2026-12-14 Ljusen tänds före jul. | före jul | 2026-12-24 | before | 2026-12-23 | - | 2026-12-24–2026-12-26
    @2026-12-14 Ljusen tänds i mellandagarna. | i mellandagarna | 2026-12-27/2026-12-30 | on | 2026-12-30 | - | 2026-12-27–2026-12-30
    @2026-12-14 Ljusen tänds nästa vecka. | nästa vecka | 2026-W52 | on | 2026-12-27 | - | 2026-12-21–2026-12-27
    @2026-12-14 Ljusen tänds i januari. | i januari | 2027-01 | on | 2027-01-31 | - | 2027-01-01–2027-01-31
    @2026-12-14 Ljusen tänds nästa månad. | nästa månad | 2027-01 | on | 2027-01-31 | - | 2027-01-01–2027-01-31
    @2026-12-14 Ljusen tänds vid månadsskiftet. | vid månadsskiftet | 2026-12-31/2027-01-01 | on | 2027-01-01 | - | 2026-12-31–2027-01-01
    @2026-12-14 Ljusen tänds nästa kvartal. | nästa kvartal | 2027-Q1 | on | 2027-03-31 | - | 2027-01-01–2027-03-31
    @2026-12-14 Ljusen tänds i vår. | i vår | 2027-SP | on | 2027-05-31 | - | 2027-03-01–2027-05-31
    @2026-12-14 Ljusen tänds i vinter. | i vinter | 2026-WI | on | 2027-02-28 | - | 2026-12-01–2027-02-28
    @2026-12-14 Ljusen tänds i höst. | i höst | 2027-FA | on | 2027-11-30 | - | 2027-09-01–2027-11-30
    @2026-12-14 Ljusen tänds till påsk. | till påsk | 2027-03-28 | by | 2027-03-29 | - | 2027-03-26–2027-03-29
    @2026-12-14 Ljusen tänds nästa termin. | nästa termin | 2027-VT | on | 2027-06-30 | - | 2027-01-01–2027-06-30
    @2026-12-14 Ljusen tänds om tre veckor. | om tre veckor | 2027-01-04 | on | 2027-01-04 | -
    @2026-12-14 Ljusen tänds på Lucia. | på Lucia | 2027-12-13 | on | 2027-12-13 | -
    @2026-12-14 Ljusen tänds vid halvårsskiftet. | vid halvårsskiftet | 2027-06-30/2027-07-01 | on | 2027-07-01 | - | 2027-06-30–2027-07-01
    @2026-12-14 Ljusen tänds första halvåret. | första halvåret | 2027-H1 | on | 2027-06-30 | - | 2027-01-01–2027-06-30
    @2026-12-14 Ljusen tänds andra halvåret. | andra halvåret | 2026-H2 | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    @2026-12-31 Ljusen tänds i morgon. | i morgon | 2027-01-01 | on | 2027-01-01 | -
    @2026-12-31 Ljusen tänds nästa vecka. | nästa vecka | 2027-W01 | on | 2027-01-10 | - | 2027-01-04–2027-01-10
    @2026-12-31 Ljusen tänds i veckan. | i veckan | 2026-W53 | on | 2027-01-03 | - | 2026-12-28–2027-01-03
    @2026-12-31 Ljusen tänds till helgen. | till helgen | 2027-01-02/2027-01-03 | by | 2027-01-03 | - | 2027-01-02–2027-01-03
    @2026-12-31 Ljusen tänds om en månad. | om en månad | 2027-01-31 | on | 2027-01-31 | -
    @2027-01-04 Ljusen köptes i fjol. | i fjol | 2026 | past | - | - | 2026-01-01–2026-12-31
    @2027-01-04 Ljusen köptes i julas. | i julas | 2026-12-24 | past | - | - | 2026-12-24–2026-12-26
    @2027-01-04 Ljusen köptes förra veckan. | förra veckan | 2026-W53 | past | - | - | 2026-12-28–2027-01-03
    @2027-01-04 Ljusen köptes i december. | i december | 2026-12 | past | - | - | 2026-12-01–2026-12-31
    @2027-01-04 Ljusen köptes vid årsskiftet. | vid årsskiftet | 2026-12-31/2027-01-01 | past | - | - | 2026-12-31–2027-01-01
    @2027-01-04 Ljusen köps vid årsskiftet. | vid årsskiftet | 2027-12-31/2028-01-01 | on | 2028-01-01 | - | 2027-12-31–2028-01-01
    @2026-06-30 Båten målas vid halvårsskiftet. | vid halvårsskiftet | 2026-06-30/2026-07-01 | on | 2026-07-01 | - | 2026-06-30–2026-07-01
    @2026-06-30 Båten målas före midsommar. | före midsommar | 2027-06-25 | before | 2027-06-24 | - | 2027-06-25–2027-06-26
    @2026-06-30 Båten målas i sommar. | i sommar | 2026-SU | on | 2026-08-31 | - | 2026-06-01–2026-08-31
    @2026-06-30 Båten målades i våras. | i våras | 2026-SP | past | - | - | 2026-03-01–2026-05-31
    @2026-06-30 Båten målades förra kvartalet. | förra kvartalet | 2026-Q1 | past | - | - | 2026-01-01–2026-03-31
    @2026-01-31 Båten målas om en månad. | om en månad | 2026-02-28 | on | 2026-02-28 | -
    @2026-01-31 Båten målas i helgen. | i helgen | 2026-01-31/2026-02-01 | on | 2026-02-01 | - | 2026-01-31–2026-02-01
    @2026-01-31 Båten målas nästa helg. | nästa helg | 2026-02-07/2026-02-08 | on | 2026-02-08 | - | 2026-02-07–2026-02-08
    @2026-01-31 Båten målas kommande helg. | kommande helg | 2026-02-07/2026-02-08 | on | 2026-02-08 | - | 2026-02-07–2026-02-08
    @2026-01-31 Båten målas nästa vecka. | nästa vecka | 2026-W06 | on | 2026-02-08 | - | 2026-02-02–2026-02-08
    @2026-03-08 Båten målas nästa söndag. | nästa söndag | 2026-03-15 | on | 2026-03-15 | -
    @2026-03-08 Båten målades i fredags. | i fredags | 2026-03-06 | past | - | -
    @2026-05-17 Båten målas före Kristi himmelsfärd. | före Kristi himmelsfärd | 2027-05-06 | before | 2027-05-05 | -
    @2026-05-17 Båten målas på mors dag. | på mors dag | 2026-05-31 | on | 2026-05-31 | -
    @2026-02-27 Båten målas vid månadsskiftet. | vid månadsskiftet | 2026-02-28/2026-03-01 | on | 2026-03-01 | - | 2026-02-28–2026-03-01
    @2026-02-27 Båten målas sista vardagen i månaden. | sista vardagen i månaden | 2026-02-27 | on | 2026-02-27 | -
    @2028-02-28 Båten målas i morgon. | i morgon | 2028-02-29 | on | 2028-02-29 | -
    @2028-02-28 Båten målas på skottdagen. | på skottdagen | 2028-02-29 | on | 2028-02-29 | -
    @2028-02-28 Båten målas senast sista dagen i februari. | senast sista dagen i februari | 2028-02-29 | by | 2028-02-29 | -
    Boken lånas ut senast veckan före mötet den 14 april. | senast veckan före mötet den 14 april | 2026-W15 | by | 2026-04-12 | - | 2026-04-06–2026-04-12
    Boken lånas ut senast två dagar innan påsk. | senast två dagar innan påsk | 2026-04-01 | by | 2026-04-01 | -
    Boken lånas ut tre veckor före midsommarafton. | tre veckor före midsommarafton | 2026-05-29 | on | 2026-05-29 | -
    Boken lånas ut den sista april. | den sista april | 2026-04-30 | on | 2026-04-30 | -
    Boken lånas ut första dagen i maj. | första dagen i maj | 2026-05-01 | on | 2026-05-01 | -
    Boken lånas ut andra lördagen i maj. | andra lördagen i maj | 2026-05-09 | on | 2026-05-09 | -
    Boken lånas ut tredje veckan i september. | tredje veckan i september | 2026-W38 | on | 2026-09-20 | - | 2026-09-14–2026-09-20
    Boken lånas ut första söndagen efter påsk. | första söndagen efter påsk | 2026-04-12 | on | 2026-04-12 | -
    Boken lånas ut under första veckan i maj. | under första veckan i maj | 2026-W19 | during | 2026-05-10 | - | 2026-05-04–2026-05-10
    Boken lånas ut i månadens början. | i månadens början | 2026-03 | on | 2026-03-10 | - | 2026-03-01–2026-03-10
    Boken lånas ut vid kvartalets utgång. | vid kvartalets utgång | 2026-03-31 | on | 2026-03-31 | -
    Boken lånas ut före halvårets slut. | före halvårets slut | 2026-06-30 | before | 2026-06-30 | -
    Boken lånas ut under årets första kvartal. | under årets första kvartal | 2026-Q1 | during | 2026-03-31 | - | 2026-01-01–2026-03-31
    Boken lånas ut årets sista dag. | årets sista dag | 2026-12-31 | on | 2026-12-31 | -
    Boken lånas ut maj månad nästa år. | maj månad nästa år | 2027-05 | on | 2027-05-31 | - | 2027-05-01–2027-05-31
    Boken lånas ut i mitten av sommaren. | i mitten av sommaren | 2026-SU | on | 2026-07-31 | - | 2026-07-01–2026-07-31
    Boken lånas ut i slutet av vintern. | i slutet av vintern | 2026-WI | on | 2027-02-28 | - | 2027-02-01–2027-02-28
    Boken lånas ut tidigt nästa vecka. | tidigt nästa vecka | 2026-W11 | on | 2026-03-10 | - | 2026-03-09–2026-03-10
    Boken lånas ut sent nästa vecka. | sent nästa vecka | 2026-W11 | on | 2026-03-15 | - | 2026-03-13–2026-03-15
    Boken lånas ut tidigt nästa år. | tidigt nästa år | 2027 | on | 2027-04-30 | - | 2027-01-01–2027-04-30
    Boken lånas ut tidigt 2027. | tidigt 2027 | 2027 | on | 2027-04-30 | - | 2027-01-01–2027-04-30
    Boken lånas ut före slutet av mars. | före slutet av mars | 2026-03 | before | 2026-03-31 | - | 2026-03-21–2026-03-31
    Boken lånas ut innan slutet av veckan. | innan slutet av veckan | 2026-W10 | before | 2026-03-08 | - | 2026-03-06–2026-03-08
    Boken lånas ut någon dag nästa vecka. | nästa vecka | 2026-W11 | on | 2026-03-15 | - | 2026-03-09–2026-03-15
    Boken lånas ut till veckan. | till veckan | 2026-W11 | by | 2026-03-15 | - | 2026-03-09–2026-03-15
    Boken lånas ut veckan som kommer. | veckan som kommer | 2026-W11 | on | 2026-03-15 | - | 2026-03-09–2026-03-15
    Boken lånas ut under månaden som kommer. | under månaden som kommer | 2026-04 | during | 2026-04-30 | - | 2026-04-01–2026-04-30
    Boken lånades ut i veckan som gick. | i veckan som gick | 2026-W09 | past | - | - | 2026-02-23–2026-03-01
    Boken lånas ut till årsmötet 2027. | till årsmötet | - | by | - | -
    Boken lånas ut julen 2026. | julen 2026 | 2026-12-24 | on | 2026-12-26 | - | 2026-12-24–2026-12-26
    Boken lånas ut påsken 2027. | påsken 2027 | 2027-03-28 | on | 2027-03-29 | - | 2027-03-26–2027-03-29
    Boken lånas ut under midsommarveckan. | under midsommarveckan | 2026-06-15/2026-06-21 | during | 2026-06-21 | - | 2026-06-15–2026-06-21
    Boken lånas ut från midsommar till mitten av augusti. | från midsommar till mitten av augusti | 2026-06-19/2026-08-20 | on | 2026-08-20 | - | 2026-06-19–2026-08-20
    Boken lånas ut från påsk till midsommar. | från påsk till midsommar | 2026-04-03/2026-06-20 | on | 2026-06-20 | - | 2026-04-03–2026-06-20
    Boken lånas ut från vecka 12 till påsk. | från vecka 12 till påsk | 2026-W12/2026-04-06 | on | 2026-04-06 | - | 2026-03-16–2026-04-06
    Boken lånas ut från nästa vecka till påsk. | från nästa vecka till påsk | 2026-W11/2026-04-06 | on | 2026-04-06 | - | 2026-03-09–2026-04-06
    Boken lånas ut t.o.m. midsommar. | t.o.m. midsommar | 2026-06-19 | by | 2026-06-20 | - | 2026-06-19–2026-06-20
    Boken lånas ut senast till helgen. | senast till helgen | 2026-03-07/2026-03-08 | by | 2026-03-08 | - | 2026-03-07–2026-03-08
    Boken lånas ut strax före jul. | strax före jul | 2026-12-24 | before | 2026-12-23 | - | 2026-12-24–2026-12-26
    Boken lånas ut strax före mötet den 14 april. | strax före mötet den 14 april | 2026-04-14 | before | 2026-04-14 | -
    Boken lånas ut direkt efter påsk. | direkt efter påsk | 2026-04-05 | after | - | - | 2026-04-03–2026-04-06
    Karin väljs till kassör för verksamhetsåret 2027. | verksamhetsåret 2027 | 2027 | on | - | - | 2027-01-01–2027-12-31
    Boken lånas ut innan sommaren är slut. | innan sommaren är slut | 2026-08-31 | before | 2026-08-31 | -
    Boken lånas ut innan maj är över. | innan maj är över | 2026-05-31 | before | 2026-05-31 | -
    Boken lånas ut innan terminen är slut. | innan terminen är slut | 2026-06-30 | before | 2026-06-30 | warns
    Boken lånas ut under nästa kalenderår. | under nästa kalenderår | 2027 | during | 2027-12-31 | - | 2027-01-01–2027-12-31
    Boken lånas ut till nästa verksamhetsår. | till nästa verksamhetsår | - | by | - | -
    Boken lånas ut från och med nu. | från och med nu | 2026-03-02 | from | - | -
    Boken lånas ut inom 24 timmar. | inom 24 timmar | 2026-03-03 | by | 2026-03-03 | - | 2026-03-02–2026-03-03
    Boken lånas ut inom 48 timmar. | inom 48 timmar | 2026-03-04 | by | 2026-03-04 | - | 2026-03-02–2026-03-04
    Boken lånas ut inom två veckors tid. | inom två veckors | 2026-03-16 | by | 2026-03-16 | - | 2026-03-02–2026-03-16
    Boken lånas ut om tre kvartal. | om tre kvartal | 2026-12-02 | on | 2026-12-02 | -
    Boken lånas ut om ett par år. | om ett par år | 2028-03-02 | on | 2028-03-02 | warns
    Boken lånas ut en och en halv vecka före den 15 maj. | en och en halv vecka före den 15 maj | 2026-05-04 | on | 2026-05-04 | warns
    Boken lånas ut inom fyrtiofem dagar. | inom fyrtiofem dagar | 2026-04-16 | by | 2026-04-16 | - | 2026-03-02–2026-04-16
    Boken lånas ut inom hundra dagar. | inom hundra dagar | 2026-06-10 | by | 2026-06-10 | - | 2026-03-02–2026-06-10
    """

  static let otherDaysTimeless = """
    Dagen därpå var alla nöjda.
    Veckan därpå kom svaret.
    Månaden efter var det dags igen.
    Två dagar senare regnade det.
    Vi återkommer inom ett par timmar.
    Boken är slut.
    Helgdagar är lediga.
    Året därpå såldes båten.
    """
}
