extension TemporalCorpus {
  /// Words of relation before a time, and words that name no day.
  static let relations = """
    Bidrag söks inte senare än den 15 maj. | inte senare än den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks ej senare än 15/5. | ej senare än 15/5 | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks allra senast den 15 maj. | allra senast den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks dock senast den 15 maj. | senast den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks senast till den 15 maj. | senast till den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks senast till och med den 15 maj. | senast till och med den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks t.o.m. vecka 20. | t.o.m. vecka 20 | 2026-W20 | by | 2026-05-17 | - | 2026-05-11–2026-05-17
    Bidrag söks fram till och med den 15 maj. | fram till och med den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks fram tills den 15 maj. | fram tills den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks ända till den 15 maj. | ända till den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Bidrag söks helst före den 15 maj. | före den 15 maj | 2026-05-15 | before | 2026-05-14 | -
    Bidrag söks innan den 15:e. | innan den 15:e | 2026-03-15 | before | 2026-03-14 | -
    Bidrag söks före vecka 20. | före vecka 20 | 2026-W20 | before | 2026-05-10 | - | 2026-05-11–2026-05-17
    Bidrag söks tidigast den 15 maj. | tidigast den 15 maj | 2026-05-15 | from | - | -
    Bidrag söks inte före den 15 maj. | inte före den 15 maj | 2026-05-15 | from | - | -
    Bidrag söks ej före 15/5. | ej före 15/5 | 2026-05-15 | from | - | -
    Bidrag söks inte innan vecka 20. | inte innan vecka 20 | 2026-W20 | from | - | - | 2026-05-11–2026-05-17
    Bidrag söks först efter den 15 maj. | efter den 15 maj | 2026-05-15 | after | - | -
    Bidrag söks först i maj. | i maj | 2026-05 | on | 2026-05-31 | - | 2026-05-01–2026-05-31
    Bidrag söks från och med den 15 maj. | från och med den 15 maj | 2026-05-15 | from | - | -
    Bidrag söks fr.o.m. hösten. | fr.o.m. hösten | 2026-FA | from | - | - | 2026-09-01–2026-11-30
    Bidrag söks från årsskiftet. | från årsskiftet | 2026-12-31/2027-01-01 | from | - | - | 2026-12-31–2027-01-01
    Bidrag söks från och med måndag. | från och med måndag | 2026-03-09 | from | - | -
    Bidrag söks kring den 15 maj. | kring den 15 maj | 2026-05-15 | on | 2026-05-15 | warns
    Bidrag söks runt den 15 maj. | runt den 15 maj | 2026-05-15 | on | 2026-05-15 | warns
    Bidrag söks omkring vecka 20. | omkring vecka 20 | 2026-W20 | on | 2026-05-17 | warns | 2026-05-11–2026-05-17
    Bidrag söks cirka den 15 maj. | cirka den 15 maj | 2026-05-15 | on | 2026-05-15 | warns
    Bidrag söks ungefär i mitten av maj. | ungefär i mitten av maj | 2026-05 | on | 2026-05-20 | warns | 2026-05-11–2026-05-20
    Bidrag söks preliminärt den 15 maj. | den 15 maj | 2026-05-15 | on | 2026-05-15 | -
    Bidrag söks mellan den 4 och den 15 maj. | mellan den 4 och den 15 maj | 2026-05-04/2026-05-15 | on | 2026-05-15 | - | 2026-05-04–2026-05-15
    Bidrag söks under perioden 4–15 maj. | under perioden 4–15 maj | 2026-05-04/2026-05-15 | during | 2026-05-15 | - | 2026-05-04–2026-05-15
    Bidrag söks senast i slutet av veckan. | senast i slutet av veckan | 2026-W10 | by | 2026-03-08 | - | 2026-03-06–2026-03-08
    Bidrag söks senast under vecka 20. | senast under vecka 20 | 2026-W20 | by | 2026-05-17 | - | 2026-05-11–2026-05-17
    Bidrag söks senast före sommaren. | senast före sommaren | 2026-SU | before | 2026-05-31 | - | 2026-06-01–2026-08-31
    Deadline 15 maj. | 15 maj | 2026-05-15 | on | 2026-05-15 | -
    Deadline är den 15 maj. | den 15 maj | 2026-05-15 | on | 2026-05-15 | -
    Sista dag 15/5. | 15/5 | 2026-05-15 | on | 2026-05-15 | -
    Sista svarsdag 15/5. | 15/5 | 2026-05-15 | on | 2026-05-15 | -
    Sista ansökningsdag är den 15 maj. | den 15 maj | 2026-05-15 | on | 2026-05-15 | -
    Sista dagen att anmäla sig är den 15 maj. | den 15 maj | 2026-05-15 | on | 2026-05-15 | -
    Klart till 15/5. | till 15/5 | 2026-05-15 | by | 2026-05-15 | -
    Inlämning 15/5. | 15/5 | 2026-05-15 | on | 2026-05-15 | -
    Svar önskas 15/5. | 15/5 | 2026-05-15 | on | 2026-05-15 | -
    Gäller till 15/5. | till 15/5 | 2026-05-15 | by | 2026-05-15 | -
    OSA senast 15/5. | senast 15/5 | 2026-05-15 | by | 2026-05-15 | -
    Senast den 15 maj vill vi ha svar. | Senast den 15 maj | 2026-05-15 | by | 2026-05-15 | -
    Kassören betalar fakturan så snart som möjligt. | så snart som möjligt | - | by | - | -
    Kassören betalar fakturan så fort som möjligt. | så fort som möjligt | - | by | - | -
    Kassören betalar fakturan så tidigt som möjligt. | så tidigt som möjligt | - | by | - | -
    Kassören betalar fakturan så snart det går. | så snart det går | - | by | - | -
    Kassören betalar fakturan snarast. | snarast | - | by | - | -
    Kassören betalar fakturan snarast möjligt. | snarast möjligt | - | by | - | -
    Kassören betalar fakturan omgående. | omgående | - | by | - | -
    Kassören betalar fakturan skyndsamt. | skyndsamt | - | by | - | -
    Kassören betalar fakturan omedelbart. | omedelbart | - | by | - | -
    Kassören betalar fakturan genast. | genast | - | by | - | -
    Kassören betalar fakturan utan dröjsmål. | utan dröjsmål | - | by | - | -
    Kassören betalar fakturan asap. | asap | - | by | - | -
    Kassören betalar fakturan ASAP. | ASAP | - | by | - | -
    Kassören uppdaterar listan löpande. | löpande | - | on | - | -
    Kassören uppdaterar listan fortlöpande. | fortlöpande | - | on | - | -
    Kassören uppdaterar listan kontinuerligt. | kontinuerligt | - | on | - | -
    Avtalet gäller tills vidare. | tills vidare | - | on | - | -
    """

  static let relationsTimeless = """
    Hon gick före i kön.
    Samtalet handlade om hösten i livet.
    Ordföranden går igenom listan över medlemmar.
    Inte senare än vanligt.
    Vägen runt huset är grusad.
    Det är cirka 20 personer.
    Frågan är inte ny.
    Så fort vi går ut blir det kallt.
    Han är inte före någon annan.
    """
}
