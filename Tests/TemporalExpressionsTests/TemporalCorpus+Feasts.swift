extension TemporalCorpus {
  /// Feasts, their eves, and the days around them.
  static let feasts = """
    Nycklarna lämnas på trettondagen. | på trettondagen | 2027-01-06 | on | 2027-01-06 | -
    Nycklarna lämnas senast trettondagsafton. | senast trettondagsafton | 2027-01-05 | by | 2027-01-05 | -
    Nycklarna lämnas före trettonhelgen. | före trettonhelgen | 2027-01-06 | before | 2027-01-04 | - | 2027-01-05–2027-01-06
    Nycklarna lämnas tjugondag Knut. | tjugondag Knut | 2027-01-13 | on | 2027-01-13 | -
    Nycklarna lämnas tjugondag jul. | tjugondag jul | 2027-01-13 | on | 2027-01-13 | -
    Nycklarna lämnas på alla hjärtans dag. | på alla hjärtans dag | 2027-02-14 | on | 2027-02-14 | -
    Nycklarna lämnas på fettisdagen. | på fettisdagen | 2027-02-09 | on | 2027-02-09 | -
    Nycklarna lämnas på askonsdagen. | på askonsdagen | 2027-02-10 | on | 2027-02-10 | -
    Nycklarna lämnas på våffeldagen. | på våffeldagen | 2026-03-25 | on | 2026-03-25 | -
    Nycklarna lämnas på palmsöndagen. | på palmsöndagen | 2026-03-29 | on | 2026-03-29 | -
    Nycklarna lämnas på skärtorsdagen. | på skärtorsdagen | 2026-04-02 | on | 2026-04-02 | -
    Nycklarna lämnas på långfredagen. | på långfredagen | 2026-04-03 | on | 2026-04-03 | -
    Nycklarna lämnas före långfredag. | före långfredag | 2026-04-03 | before | 2026-04-02 | -
    Nycklarna lämnas på påskafton. | på påskafton | 2026-04-04 | on | 2026-04-04 | -
    Nycklarna lämnas på påskdagen. | på påskdagen | 2026-04-05 | on | 2026-04-05 | -
    Nycklarna lämnas annandag påsk. | annandag påsk | 2026-04-06 | on | 2026-04-06 | -
    Nycklarna lämnas till påsk. | till påsk | 2026-04-05 | by | 2026-04-06 | - | 2026-04-03–2026-04-06
    Nycklarna lämnas inför påsk. | inför påsk | 2026-04-05 | before | 2026-04-02 | - | 2026-04-03–2026-04-06
    Nycklarna lämnas i påsk. | i påsk | 2026-04-05 | on | 2026-04-06 | - | 2026-04-03–2026-04-06
    Nycklarna lämnas under påskhelgen. | under påskhelgen | 2026-04-05 | during | 2026-04-06 | - | 2026-04-03–2026-04-06
    Nycklarna lämnas strax efter påsk. | strax efter påsk | 2026-04-05 | after | - | - | 2026-04-03–2026-04-06
    Nycklarna lämnas runt påsk. | runt påsk | 2026-04-05 | on | 2026-04-06 | warns | 2026-04-03–2026-04-06
    Nycklarna lämnas på valborgsmässoafton. | på valborgsmässoafton | 2026-04-30 | on | 2026-04-30 | -
    Nycklarna lämnas på valborg. | på valborg | 2026-04-30 | on | 2026-04-30 | -
    Nycklarna lämnas på första maj. | på första maj | 2026-05-01 | on | 2026-05-01 | -
    Nycklarna lämnas före 1:a maj. | före 1:a maj | 2026-05-01 | before | 2026-04-30 | -
    Nycklarna lämnas på Kristi himmelsfärds dag. | på Kristi himmelsfärds dag | 2026-05-14 | on | 2026-05-14 | -
    Nycklarna lämnas efter Kristi himmelsfärd. | efter Kristi himmelsfärd | 2026-05-14 | after | - | -
    Nycklarna lämnas till Kristi himmelsfärdshelgen. | till Kristi himmelsfärdshelgen | 2026-05-14 | by | 2026-05-17 | - | 2026-05-14–2026-05-17
    Nycklarna lämnas till pingst. | till pingst | 2026-05-24 | by | 2026-05-24 | - | 2026-05-23–2026-05-24
    Nycklarna lämnas på pingstdagen. | på pingstdagen | 2026-05-24 | on | 2026-05-24 | -
    Nycklarna lämnas på mors dag. | på mors dag | 2026-05-31 | on | 2026-05-31 | -
    Nycklarna lämnas på nationaldagen. | på nationaldagen | 2026-06-06 | on | 2026-06-06 | -
    Nycklarna lämnas innan midsommar. | innan midsommar | 2026-06-19 | before | 2026-06-18 | - | 2026-06-19–2026-06-20
    Nycklarna lämnas på midsommarafton. | på midsommarafton | 2026-06-19 | on | 2026-06-19 | -
    Nycklarna lämnas på midsommardagen. | på midsommardagen | 2026-06-20 | on | 2026-06-20 | -
    Nycklarna lämnas kring midsommar. | kring midsommar | 2026-06-19 | on | 2026-06-20 | warns | 2026-06-19–2026-06-20
    Nycklarna lämnas vid midsommar. | vid midsommar | 2026-06-19 | on | 2026-06-20 | - | 2026-06-19–2026-06-20
    Nycklarna lämnas på kanelbullens dag. | på kanelbullens dag | 2026-10-04 | on | 2026-10-04 | -
    Nycklarna lämnas på FN-dagen. | på FN-dagen | 2026-10-24 | on | 2026-10-24 | -
    Nycklarna lämnas på alla helgons dag. | på alla helgons dag | 2026-10-31 | on | 2026-10-31 | -
    Nycklarna lämnas under allhelgonahelgen. | under allhelgonahelgen | 2026-10-31 | during | 2026-11-01 | - | 2026-10-30–2026-11-01
    Nycklarna lämnas på allhelgonaafton. | på allhelgonaafton | 2026-10-30 | on | 2026-10-30 | -
    Nycklarna lämnas före fars dag. | före fars dag | 2026-11-08 | before | 2026-11-07 | -
    Nycklarna lämnas på Gustav Adolfsdagen. | på Gustav Adolfsdagen | 2026-11-06 | on | 2026-11-06 | -
    Nycklarna lämnas före första advent. | före första advent | 2026-11-29 | before | 2026-11-28 | -
    Nycklarna lämnas första söndagen i advent. | första söndagen i advent | 2026-11-29 | on | 2026-11-29 | -
    Nycklarna lämnas till 1:a advent. | till 1:a advent | 2026-11-29 | by | 2026-11-29 | -
    Nycklarna lämnas andra advent. | andra advent | 2026-12-06 | on | 2026-12-06 | -
    Nycklarna lämnas senast fjärde advent. | senast fjärde advent | 2026-12-20 | by | 2026-12-20 | -
    Nycklarna lämnas på Lucia. | på Lucia | 2026-12-13 | on | 2026-12-13 | -
    Nycklarna lämnas före luciadagen. | före luciadagen | 2026-12-13 | before | 2026-12-12 | -
    Nycklarna lämnas på julafton. | på julafton | 2026-12-24 | on | 2026-12-24 | -
    Nycklarna lämnas på juldagen. | på juldagen | 2026-12-25 | on | 2026-12-25 | -
    Nycklarna lämnas på annandagen. | på annandagen | 2026-12-26 | on | 2026-12-26 | -
    Nycklarna lämnas annandag jul. | annandag jul | 2026-12-26 | on | 2026-12-26 | -
    Nycklarna lämnas innan jul. | innan jul | 2026-12-24 | before | 2026-12-23 | - | 2026-12-24–2026-12-26
    Nycklarna lämnas inför julen. | inför julen | 2026-12-24 | before | 2026-12-23 | - | 2026-12-24–2026-12-26
    Nycklarna lämnas före jul i år. | före jul i år | 2026-12-24 | before | 2026-12-23 | - | 2026-12-24–2026-12-26
    Nycklarna lämnas dagarna före jul. | före jul | 2026-12-24 | before | 2026-12-23 | - | 2026-12-24–2026-12-26
    Nycklarna lämnas över jul. | över jul | 2026-12-24 | during | 2026-12-26 | - | 2026-12-24–2026-12-26
    Nycklarna lämnas över jul och nyår. | över jul och nyår | 2026-12-24/2027-01-01 | during | 2027-01-01 | - | 2026-12-24–2027-01-01
    Nycklarna lämnas efter jul och nyår. | efter jul och nyår | 2026-12-24/2027-01-01 | after | - | - | 2026-12-24–2027-01-01
    Nycklarna lämnas i mellandagarna. | i mellandagarna | 2026-12-27/2026-12-30 | on | 2026-12-30 | - | 2026-12-27–2026-12-30
    Nycklarna lämnas mellan jul och nyår. | mellan jul och nyår | 2026-12-27/2026-12-30 | on | 2026-12-30 | - | 2026-12-27–2026-12-30
    Nycklarna lämnas mellan jul och trettonhelgen. | mellan jul och trettonhelgen | 2026-12-27/2027-01-04 | on | 2027-01-04 | - | 2026-12-27–2027-01-04
    Nycklarna lämnas mellan påsk och pingst. | mellan påsk och pingst | 2026-04-07/2026-05-22 | on | 2026-05-22 | - | 2026-04-07–2026-05-22
    Nycklarna lämnas på nyårsafton. | på nyårsafton | 2026-12-31 | on | 2026-12-31 | -
    Nycklarna lämnas på nyårsdagen. | på nyårsdagen | 2027-01-01 | on | 2027-01-01 | -
    Nycklarna lämnas före nyår. | före nyår | 2026-12-31 | before | 2026-12-30 | - | 2026-12-31–2027-01-01
    Nycklarna lämnas strax efter nyår. | strax efter nyår | 2026-12-31 | after | - | - | 2026-12-31–2027-01-01
    Nycklarna lämnas efter nyårshelgen. | efter nyårshelgen | 2026-12-31 | after | - | - | 2026-12-31–2027-01-01
    Nycklarna lämnas på skottdagen. | på skottdagen | 2028-02-29 | on | 2028-02-29 | -
    Nycklarna lämnas före sommaren. | före sommaren | 2026-SU | before | 2026-05-31 | - | 2026-06-01–2026-08-31
    Nycklarna lämnas inför sommaren. | inför sommaren | 2026-SU | before | 2026-05-31 | - | 2026-06-01–2026-08-31
    Nycklarna lämnas över sommaren. | över sommaren | 2026-SU | during | 2026-08-31 | - | 2026-06-01–2026-08-31
    Frågan vilar till efter sommaren. | till efter sommaren | 2026-SU | after | - | - | 2026-06-01–2026-08-31
    Frågan vilar till efter påsk. | till efter påsk | 2026-04-05 | after | - | - | 2026-04-03–2026-04-06
    Nycklarna lämnas veckan före jul. | veckan före jul | 2026-W51 | on | 2026-12-20 | - | 2026-12-14–2026-12-20
    Nycklarna lämnas veckan efter midsommar. | veckan efter midsommar | 2026-W26 | on | 2026-06-28 | - | 2026-06-22–2026-06-28
    Nycklarna lämnas en vecka före påsk. | en vecka före påsk | 2026-03-27 | on | 2026-03-27 | -
    Nycklarna lämnas dagen efter nyårsdagen. | dagen efter nyårsdagen | 2027-01-02 | on | 2027-01-02 | -
    Nycklarna lämnas sista fredagen före jul. | sista fredagen före jul | 2026-12-18 | on | 2026-12-18 | -
    Nycklarna lämnas före jul nästa år. | före jul nästa år | 2027-12-24 | before | 2027-12-23 | - | 2027-12-24–2027-12-26
    Nycklarna lämnas nästa midsommar. | nästa midsommar | 2026-06-19 | on | 2026-06-20 | - | 2026-06-19–2026-06-20
    Nycklarna lämnades i julas. | i julas | 2025-12-24 | past | - | - | 2025-12-24–2025-12-26
    Nycklarna lämnades i påskas. | i påskas | 2025-04-20 | past | - | - | 2025-04-18–2025-04-21
    Nycklarna lämnades förra julen. | förra julen | 2025-12-24 | past | - | - | 2025-12-24–2025-12-26
    Nycklarna lämnades på julafton. | på julafton | 2025-12-24 | past | - | -
    Nycklarna lämnas till höstlovet. | till höstlovet | 2026-W44 | by | 2026-11-01 | - | 2026-10-26–2026-11-01
    Nycklarna lämnas efter påsklovet. | efter påsklovet | - | after | - | -
    Nycklarna lämnas under sportlovet. | under sportlovet | - | during | - | -
    Nycklarna lämnas före jullovet. | före jullovet | - | before | - | -
    Nycklarna lämnas efter sommarlovet. | efter sommarlovet | - | after | - | -
    Nycklarna lämnas efter semestrarna. | efter semestrarna | - | after | - | -
    Nycklarna lämnas efter sommaruppehållet. | efter sommaruppehållet | - | after | - | -
    Nycklarna lämnas innan semesterperioden. | innan semesterperioden | - | before | - | -
    """

  static let feastsTimeless = """
    God jul och gott nytt år!
    Julgranen köps av Lucia Holm.
    Julbordet kostar 450 kr per person.
    Påskris säljs i kiosken.
    Midsommarstången är lagad.
    Semester beviljas inte.
    Adventsljusstakar finns i förrådet.
    """
}
