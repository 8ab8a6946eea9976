extension TemporalCorpus {
  /// Days told from the day of the meeting, weekdays and weekends.
  static let days = """
    Vi ringer hyresgästen övermorgon. | övermorgon | 2026-03-04 | on | 2026-03-04 | -
    Underlaget ska finnas till övermorgon. | till övermorgon | 2026-03-04 | by | 2026-03-04 | -
    Skylten kommer upp i eftermiddag. | i eftermiddag | 2026-03-02 | on | 2026-03-02 | -
    Affischerna trycks i natt. | i natt | 2026-03-02 | on | 2026-03-02 | -
    Larmet gick igår kväll. | igår kväll | 2026-03-01 | past | - | -
    Hon ringde vaktmästaren i morse. | i morse | 2026-03-02 | past | - | -
    Vi hörs i morgon eftermiddag kl. 15. | i morgon eftermiddag kl. 15 | 2026-03-03T15:00 | on | 2026-03-03 | -
    Vi hörs i morgon kl 8.30. | i morgon kl 8.30 | 2026-03-03T08:30 | on | 2026-03-03 | -
    Besked lämnas senast i morgon. | senast i morgon | 2026-03-03 | by | 2026-03-03 | -
    Besked lämnas senast idag. | senast idag | 2026-03-02 | by | 2026-03-02 | -
    Besked lämnas till i morgon kväll. | till i morgon kväll | 2026-03-03 | by | 2026-03-03 | -
    Besked lämnas före i morgon kväll. | före i morgon kväll | 2026-03-03 | before | 2026-03-02 | -
    Förrådet töms under morgondagen. | under morgondagen | 2026-03-03 | during | 2026-03-03 | -
    Bilderna visas på morgondagens träff. | på morgondagens | 2026-03-03 | on | 2026-03-03 | -
    Gårdagens möte blev inställt. | Gårdagens | 2026-03-01 | past | - | -
    Vi talade om det i förrgår kväll. | i förrgår kväll | 2026-02-28 | past | - | -
    Rutinen gäller från i dag. | från i dag | 2026-03-02 | from | - | -
    Rutinen gäller från och med i morgon. | från och med i morgon | 2026-03-03 | from | - | -
    Rutinen gäller fr.o.m. idag. | fr.o.m. idag | 2026-03-02 | from | - | -
    Kallelsen skickas dagen efter mötet den 14 april. | dagen efter mötet den 14 april | 2026-04-15 | on | 2026-04-15 | -
    Kallelsen skickas dagen före midsommarafton. | dagen före midsommarafton | 2026-06-18 | on | 2026-06-18 | -
    Kallelsen skickas senast dagen innan den 14 april. | senast dagen innan den 14 april | 2026-04-13 | by | 2026-04-13 | -
    Kallelsen skickas dagen efter mötet. | dagen efter mötet | 2026-03-03 | on | 2026-03-03 | -
    Kallelsen skickas dagen före nästa möte. | dagen före nästa möte | - | on | - | -
    Svar lämnas nästa vecka på fredag. | nästa vecka på fredag | 2026-03-13 | on | 2026-03-13 | -
    Svar lämnas på fredag nästa vecka. | på fredag nästa vecka | 2026-03-13 | on | 2026-03-13 | -
    Svar lämnas på torsdag i nästa vecka. | på torsdag i nästa vecka | 2026-03-12 | on | 2026-03-12 | -
    Svar lämnas senast onsdagen i nästa vecka. | senast onsdagen i nästa vecka | 2026-03-11 | by | 2026-03-11 | -
    Svar lämnas senast nästa vecka, torsdag. | senast nästa vecka, torsdag | 2026-03-12 | by | 2026-03-12 | -
    Svar lämnas fredagen veckan efter. | fredagen veckan efter | 2026-03-13 | on | 2026-03-13 | warns
    Svar lämnas måndagen den här veckan. | måndagen den här veckan | 2026-03-02 | on | 2026-03-02 | -
    Svar lämnas torsdag denna vecka. | torsdag denna vecka | 2026-03-05 | on | 2026-03-05 | -
    Svar lämnas på torsdag den här veckan. | på torsdag den här veckan | 2026-03-05 | on | 2026-03-05 | -
    Svar lämnas om en vecka på torsdag. | om en vecka på torsdag | 2026-03-12 | on | 2026-03-12 | -
    Svar lämnas på torsdag om en vecka. | på torsdag om en vecka | 2026-03-12 | on | 2026-03-12 | -
    Svar lämnas om två veckor på fredag. | om två veckor på fredag | 2026-03-20 | on | 2026-03-20 | -
    Svar lämnas måndag om en vecka. | måndag om en vecka | 2026-03-09 | on | 2026-03-09 | -
    @2026-03-06 Svar lämnas torsdag om en vecka. | torsdag om en vecka | 2026-03-12 | on | 2026-03-12 | warns
    Svar lämnas kommande måndag. | kommande måndag | 2026-03-09 | on | 2026-03-09 | -
    Svar lämnas nästkommande tisdag. | nästkommande tisdag | 2026-03-03 | on | 2026-03-03 | -
    Svar lämnas nu på fredag. | nu på fredag | 2026-03-06 | on | 2026-03-06 | -
    Svar lämnas nu på lördag kl. 10. | nu på lördag kl. 10 | 2026-03-07T10:00 | on | 2026-03-07 | -
    Svar lämnas redan i morgon. | redan i morgon | 2026-03-03 | on | 2026-03-03 | -
    Svar lämnas senast nästa tisdag. | senast nästa tisdag | 2026-03-10 | by | 2026-03-10 | warns
    Svar lämnas före nästa fredag. | före nästa fredag | 2026-03-13 | before | 2026-03-12 | warns
    @2026-03-08 Svar lämnas nästa onsdag. | nästa onsdag | 2026-03-11 | on | 2026-03-11 | -
    @2026-03-06 Svar lämnas på fredag. | på fredag | 2026-03-13 | on | 2026-03-13 | -
    @2026-03-06 Svar lämnas på måndag. | på måndag | 2026-03-09 | on | 2026-03-09 | -
    Svar lämnas på måndag morgon. | på måndag morgon | 2026-03-09 | on | 2026-03-09 | -
    Svar lämnas på måndag förmiddag kl 9. | på måndag förmiddag kl 9 | 2026-03-09T09:00 | on | 2026-03-09 | -
    Svar lämnas senast torsdag kväll. | senast torsdag kväll | 2026-03-05 | by | 2026-03-05 | -
    Svar lämnas innan fredag. | innan fredag | 2026-03-06 | before | 2026-03-05 | -
    Svar lämnas till på fredag. | till på fredag | 2026-03-06 | by | 2026-03-06 | -
    Frågan väcktes i tisdags i förra veckan. | i tisdags i förra veckan | 2026-02-24 | past | - | -
    Frågan väcktes tisdagen förra veckan. | tisdagen förra veckan | 2026-02-24 | past | - | -
    Frågan väcktes i fredags kväll. | i fredags kväll | 2026-02-27 | past | - | -
    Frågan väcktes i måndags. | i måndags | 2026-02-23 | past | - | -
    Frågan väcktes i söndags. | i söndags | 2026-03-01 | past | - | -
    Frågan väcktes redan i onsdags. | redan i onsdags | 2026-02-25 | past | - | -
    Frågan väcktes förra fredagen. | förra fredagen | 2026-02-27 | past | - | -
    Frågan väcktes fredagen den förra veckan. | fredagen den förra veckan | 2026-02-27 | past | - | -
    Grannen hörde av sig på torsdagen. | på torsdagen | 2026-02-26 | past | - | -
    Klart innan veckan är slut. | innan veckan är slut | 2026-03-08 | before | 2026-03-08 | -
    Klart innan månaden är slut. | innan månaden är slut | 2026-03-31 | before | 2026-03-31 | -
    Klart innan året är slut. | innan året är slut | 2026-12-31 | before | 2026-12-31 | -
    Klart före veckans slut. | före veckans slut | 2026-03-08 | before | 2026-03-08 | -
    Klart i slutet av veckan. | i slutet av veckan | 2026-W10 | on | 2026-03-08 | - | 2026-03-06–2026-03-08
    Klart i slutet på veckan. | i slutet på veckan | 2026-W10 | on | 2026-03-08 | - | 2026-03-06–2026-03-08
    Klart i början av nästa vecka. | i början av nästa vecka | 2026-W11 | on | 2026-03-10 | - | 2026-03-09–2026-03-10
    Klart i mitten av nästa vecka. | i mitten av nästa vecka | 2026-W11 | on | 2026-03-12 | - | 2026-03-11–2026-03-12
    Klart mitt i veckan. | mitt i veckan | 2026-W10 | on | 2026-03-05 | - | 2026-03-04–2026-03-05
    Klart senare i veckan. | i veckan | 2026-W10 | on | 2026-03-08 | - | 2026-03-02–2026-03-08
    Klart nu i veckan. | nu i veckan | 2026-W10 | on | 2026-03-08 | - | 2026-03-02–2026-03-08
    Klart till nästa vecka. | till nästa vecka | 2026-W11 | by | 2026-03-15 | - | 2026-03-09–2026-03-15
    Klart före nästa vecka. | före nästa vecka | 2026-W11 | before | 2026-03-08 | - | 2026-03-09–2026-03-15
    Klart senast nästa vecka. | senast nästa vecka | 2026-W11 | by | 2026-03-15 | - | 2026-03-09–2026-03-15
    Klart efter nästa vecka. | efter nästa vecka | 2026-W11 | after | - | - | 2026-03-09–2026-03-15
    Gäller från och med nästa vecka. | från och med nästa vecka | 2026-W11 | from | - | - | 2026-03-09–2026-03-15
    Klart under kommande vecka. | under kommande vecka | 2026-W11 | during | 2026-03-15 | - | 2026-03-09–2026-03-15
    Klart under innevarande vecka. | under innevarande vecka | 2026-W10 | during | 2026-03-08 | - | 2026-03-02–2026-03-08
    Klart veckan efter nästa. | veckan efter nästa | 2026-W12 | on | 2026-03-22 | - | 2026-03-16–2026-03-22
    Klart nästnästa vecka. | nästnästa vecka | 2026-W12 | on | 2026-03-22 | - | 2026-03-16–2026-03-22
    Det beslutades under förra veckan. | under förra veckan | 2026-W09 | past | - | - | 2026-02-23–2026-03-01
    Gården städas i helgen. | i helgen | 2026-03-07/2026-03-08 | on | 2026-03-08 | - | 2026-03-07–2026-03-08
    Gården städas nu till helgen. | nu till helgen | 2026-03-07/2026-03-08 | by | 2026-03-08 | - | 2026-03-07–2026-03-08
    Gården städas före helgen. | före helgen | 2026-03-07/2026-03-08 | before | 2026-03-06 | - | 2026-03-07–2026-03-08
    Gården städas efter helgen. | efter helgen | 2026-03-07/2026-03-08 | after | - | - | 2026-03-07–2026-03-08
    Gården städas nästa helg. | nästa helg | 2026-03-14/2026-03-15 | on | 2026-03-15 | warns | 2026-03-14–2026-03-15
    Gården städas kommande helg. | kommande helg | 2026-03-07/2026-03-08 | on | 2026-03-08 | - | 2026-03-07–2026-03-08
    Gården städas den här helgen. | den här helgen | 2026-03-07/2026-03-08 | on | 2026-03-08 | - | 2026-03-07–2026-03-08
    Gården städas helgen vecka 12. | helgen vecka 12 | 2026-03-21/2026-03-22 | on | 2026-03-22 | - | 2026-03-21–2026-03-22
    Gården städas helgen efter påsk. | helgen efter påsk | 2026-04-11/2026-04-12 | on | 2026-04-12 | - | 2026-04-11–2026-04-12
    Gården städas helgen före midsommar. | helgen före midsommar | 2026-06-13/2026-06-14 | on | 2026-06-14 | - | 2026-06-13–2026-06-14
    Gården städades i helgen. | i helgen | 2026-02-28/2026-03-01 | past | - | - | 2026-02-28–2026-03-01
    Gården städades förra helgen. | förra helgen | 2026-02-28/2026-03-01 | past | - | - | 2026-02-28–2026-03-01
    Utställningen är öppen lördag–söndag. | lördag–söndag | 2026-03-07/2026-03-08 | on | 2026-03-08 | - | 2026-03-07–2026-03-08
    Utställningen är öppen från måndag till onsdag. | från måndag till onsdag | 2026-03-09/2026-03-11 | on | 2026-03-11 | - | 2026-03-09–2026-03-11
    Utställningen är öppen fredag till och med söndag. | fredag till och med söndag | 2026-03-06/2026-03-08 | on | 2026-03-08 | - | 2026-03-06–2026-03-08
    Utställningen är öppen mellan tisdag och torsdag. | mellan tisdag och torsdag | 2026-03-03/2026-03-05 | on | 2026-03-05 | - | 2026-03-03–2026-03-05
    Hinken töms tisdagen efter påsk. | tisdagen efter påsk | 2026-04-07 | on | 2026-04-07 | -
    Hinken töms onsdagen före Kristi himmelsfärd. | onsdagen före Kristi himmelsfärd | 2026-05-13 | on | 2026-05-13 | -
    Hinken töms måndagen efter mötet den 14 april. | måndagen efter mötet den 14 april | 2026-04-20 | on | 2026-04-20 | -
    Hinken töms senast fredagen innan midsommar. | senast fredagen innan midsommar | 2026-06-12 | by | 2026-06-12 | -
    """

  static let daysTimeless = """
    Häromdagen ringde en granne.
    Styrelsen ses varje måndag.
    Bänken målas varannan torsdag.
    Föreningen möts första måndagen i varje månad.
    Soporna hämtas tisdagar och fredagar.
    Kompletteringen kom in torsdagen därpå.
    Protokollet justerades samma dag.
    Vad som händer härnäst vet ingen.
    Utbildningen tar en halv dag.
    Dagen efter var alla trötta.
    De kommande åren blir dyra.
    De senaste åren har gått fort.
    Alla dagar är lika.
    Dagordningen godkändes.
    """
}
