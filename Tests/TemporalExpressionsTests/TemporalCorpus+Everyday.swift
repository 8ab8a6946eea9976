extension TemporalCorpus {
  /// Times of every kind as they turn up in everyday minutes.
  static let everyday = """
    Köpekontraktet skrivs under i morgon. | i morgon | 2026-03-03 | on | 2026-03-03 | -
    Tomten röjs lördag. | lördag | 2026-03-07 | on | 2026-03-07 | -
    Vi syns imorgon klockan 18. | imorgon klockan 18 | 2026-03-03T18:00 | on | 2026-03-03 | -
    Vi syns ikväll kl. 19. | ikväll kl. 19 | 2026-03-02T19:00 | on | 2026-03-02 | -
    Vi syns i morgon, tisdag, kl. 18. | i morgon, tisdag, kl. 18 | 2026-03-03T18:00 | on | 2026-03-03 | -
    Vi syns om 3 dagar. | om 3 dagar | 2026-03-05 | on | 2026-03-05 | -
    Vi syns om en dag. | om en dag | 2026-03-03 | on | 2026-03-03 | -
    Vi syns om exakt två veckor. | om exakt två veckor | 2026-03-16 | on | 2026-03-16 | -
    Vi syns måndag om fjorton dagar. | måndag om fjorton dagar | 2026-03-16 | on | 2026-03-16 | -
    Vi syns nästa vecka måndag. | nästa vecka måndag | 2026-03-09 | on | 2026-03-09 | -
    Vi syns instundande fredag. | instundande fredag | 2026-03-06 | on | 2026-03-06 | -
    Vi syns närmaste lördag. | närmaste lördag | 2026-03-07 | on | 2026-03-07 | -
    Vi syns tidigast på torsdag. | tidigast på torsdag | 2026-03-05 | from | - | -
    Vi syns helgen 14–15 mars. | helgen 14–15 mars | 2026-03-14/2026-03-15 | on | 2026-03-15 | - | 2026-03-14–2026-03-15
    Vi syns under helgen. | under helgen | 2026-03-07/2026-03-08 | during | 2026-03-08 | - | 2026-03-07–2026-03-08
    Vi syns över helgen. | över helgen | 2026-03-07/2026-03-08 | during | 2026-03-08 | - | 2026-03-07–2026-03-08
    Vi syns i början på veckan. | i början på veckan | 2026-W10 | on | 2026-03-03 | - | 2026-03-02–2026-03-03
    Vi syns mot slutet av veckan. | slutet av veckan | 2026-W10 | on | 2026-03-08 | - | 2026-03-06–2026-03-08
    Vi syns fredagen efter Kristi himmelsfärd. | fredagen efter Kristi himmelsfärd | 2026-05-15 | on | 2026-05-15 | -
    Vi syns lördagen före första advent. | lördagen före första advent | 2026-11-28 | on | 2026-11-28 | -
    Vi syns fredag lunch. | fredag lunch | 2026-03-06 | on | 2026-03-06 | -
    Frågan ställdes för två dagar sedan. | för två dagar sedan | 2026-02-28 | past | - | -
    Frågan ställdes för en vecka sedan. | för en vecka sedan | 2026-02-23 | past | - | -
    Frågan ställdes för ett par dagar sedan. | för ett par dagar sedan | 2026-02-28 | past | - | warns
    Frågan ställdes för en månad sedan. | för en månad sedan | 2026-02-02 | past | - | -
    Frågan ställdes för tre år sedan. | för tre år sedan | 2023-03-02 | past | - | -
    Frågan ställdes den gångna veckan. | den gångna veckan | 2026-W09 | past | - | - | 2026-02-23–2026-03-01
    Frågan ställdes förra våren. | förra våren | 2025-SP | past | - | - | 2025-03-01–2025-05-31
    Frågan ställdes de senaste fem åren. | de senaste fem åren | 2021-03-02/2026-03-02 | past | - | - | 2021-03-02–2026-03-02
    Frågan ställdes senaste 30 dagarna. | senaste 30 dagarna | 2026-01-31/2026-03-02 | past | - | - | 2026-01-31–2026-03-02
    Frågan ställdes förra året i maj. | förra året i maj | 2025-05 | past | - | - | 2025-05-01–2025-05-31
    Offerten kommer inom 30 dagar. | inom 30 dagar | 2026-04-01 | by | 2026-04-01 | - | 2026-03-02–2026-04-01
    Offerten kommer inom 3 mån. | inom 3 mån | 2026-06-02 | by | 2026-06-02 | - | 2026-03-02–2026-06-02
    Offerten kommer inom ett par månader. | inom ett par månader | 2026-05-02 | by | 2026-05-02 | warns | 2026-03-02–2026-05-02
    Offerten kommer inom de kommande två månaderna. | inom de kommande två månaderna | 2026-05-02 | by | 2026-05-02 | - | 2026-03-02–2026-05-02
    Offerten kommer inom fyra till sex veckor. | inom fyra till sex veckor | 2026-04-13 | by | 2026-04-13 | warns | 2026-03-02–2026-04-13
    Offerten kommer inom två år. | inom två år | 2028-03-02 | by | 2028-03-02 | - | 2026-03-02–2028-03-02
    Offerten kommer inom överskådlig framtid. | inom överskådlig framtid | - | by | - | -
    Offerten kommer inom veckan. | inom veckan | 2026-W10 | by | 2026-03-08 | warns | 2026-03-02–2026-03-08
    Offerten kommer inom året. | inom året | 2026 | by | 2026-12-31 | warns | 2026-01-01–2026-12-31
    Offerten kommer kommande 14 dagar. | kommande 14 dagar | 2026-03-02/2026-03-16 | on | 2026-03-16 | - | 2026-03-02–2026-03-16
    Offerten kommer under kommande tolv månader. | under kommande tolv månader | 2026-03-02/2027-03-02 | during | 2027-03-02 | - | 2026-03-02–2027-03-02
    Kallelse skickas senast fyra veckor före årsmötet den 20 maj. | senast fyra veckor före årsmötet den 20 maj | 2026-04-22 | by | 2026-04-22 | -
    Kallelse skickas en månad före den 20 maj. | en månad före den 20 maj | 2026-04-20 | on | 2026-04-20 | -
    Kallelse skickas dagen före den 1 maj. | dagen före den 1 maj | 2026-04-30 | on | 2026-04-30 | -
    Kallelse skickas senast dagen före mötet. | senast dagen före mötet | - | by | - | -
    Kallelse skickas två arbetsdagar före mötet den 14 april. | två arbetsdagar före mötet den 14 april | 2026-04-10 | on | 2026-04-10 | -
    Kallelse skickas fjorton dagar efter mötet. | fjorton dagar efter mötet | 2026-03-16 | on | 2026-03-16 | -
    Kallelse skickas en vecka efter nästa möte. | en vecka efter nästa möte | - | on | - | -
    Kallelse skickas tre veckor innan stämman. | tre veckor innan stämman | - | on | - | -
    Kallelse skickas minst två veckor före den 20 maj. | två veckor före den 20 maj | 2026-05-06 | on | 2026-05-06 | -
    Bryggan läggs i slutet av april. | i slutet av april | 2026-04 | on | 2026-04-30 | - | 2026-04-21–2026-04-30
    Bryggan läggs i början på april. | i början på april | 2026-04 | on | 2026-04-10 | - | 2026-04-01–2026-04-10
    Bryggan läggs maj månad 2027. | maj månad 2027 | 2027-05 | on | 2027-05-31 | - | 2027-05-01–2027-05-31
    Bryggan läggs under april och maj. | under april och maj | 2026-04/2026-05 | during | 2026-05-31 | - | 2026-04-01–2026-05-31
    Bryggan läggs i maj/juni. | i maj/juni | 2026-05/2026-06 | on | 2026-06-30 | - | 2026-05-01–2026-06-30
    Bryggan läggs första veckan i april. | första veckan i april | 2026-W14 | on | 2026-04-05 | - | 2026-03-30–2026-04-05
    Bryggan läggs nästa år i maj. | nästa år i maj | 2027-05 | on | 2027-05-31 | - | 2027-05-01–2027-05-31
    Bryggan läggs mot slutet av maj. | slutet av maj | 2026-05 | on | 2026-05-31 | - | 2026-05-21–2026-05-31
    Bryggan läggs t.o.m. april. | t.o.m. april | 2026-04 | by | 2026-04-30 | - | 2026-04-01–2026-04-30
    Bryggan läggs fr.o.m. april. | fr.o.m. april | 2026-04 | from | - | - | 2026-04-01–2026-04-30
    Bryggan läggs från april. | från april | 2026-04 | from | - | - | 2026-04-01–2026-04-30
    Bryggan läggs senast i juni. | senast i juni | 2026-06 | by | 2026-06-30 | - | 2026-06-01–2026-06-30
    Bryggan läggs före maj. | före maj | 2026-05 | before | 2026-04-30 | - | 2026-05-01–2026-05-31
    Bryggan läggs efter maj. | efter maj | 2026-05 | after | - | - | 2026-05-01–2026-05-31
    Bryggan läggs tidigast i maj. | tidigast i maj | 2026-05 | from | - | - | 2026-05-01–2026-05-31
    Bryggan läggs hösten -26. | hösten -26 | 2026-FA | on | 2026-11-30 | - | 2026-09-01–2026-11-30
    Bryggan läggs maj -27. | maj -27 | 2027-05 | on | 2027-05-31 | - | 2027-05-01–2027-05-31
    Bryggan läggs den här våren. | den här våren | 2026-SP | on | 2026-05-31 | - | 2026-03-01–2026-05-31
    Bryggan läggs denna vår. | denna vår | 2026-SP | on | 2026-05-31 | - | 2026-03-01–2026-05-31
    Bryggan läggs den kommande hösten. | den kommande hösten | 2026-FA | on | 2026-11-30 | - | 2026-09-01–2026-11-30
    Bryggan läggs under hela våren. | under hela våren | 2026-SP | during | 2026-05-31 | - | 2026-03-01–2026-05-31
    Bryggan läggs under hela 2027. | under hela 2027 | 2027 | during | 2027-12-31 | - | 2027-01-01–2027-12-31
    Bryggan läggs under loppet av 2027. | under loppet av 2027 | 2027 | during | 2027-12-31 | - | 2027-01-01–2027-12-31
    Bryggan läggs under resten av året. | under resten av året | 2026 | during | 2026-12-31 | - | 2026-03-02–2026-12-31
    Bryggan läggs under resten av våren. | under resten av våren | 2026-SP | during | 2026-05-31 | - | 2026-03-02–2026-05-31
    Bryggan läggs nästa hösttermin. | nästa hösttermin | 2027-HT | on | 2027-12-31 | warns | 2027-07-01–2027-12-31
    Bryggan läggs nästa vårtermin. | nästa vårtermin | 2027-VT | on | 2027-06-30 | - | 2027-01-01–2027-06-30
    Bryggan läggs Q3/Q4. | Q3/Q4 | 2026-Q3/2026-Q4 | on | 2026-12-31 | - | 2026-07-01–2026-12-31
    Bryggan läggs i slutet av första halvåret. | i slutet av första halvåret | 2026-H1 | on | 2026-06-30 | - | 2026-05-01–2026-06-30
    Bryggan läggs första kvartalet nästa år. | första kvartalet nästa år | 2027-Q1 | on | 2027-03-31 | - | 2027-01-01–2027-03-31
    Bryggan läggs nästa tertial. | nästa tertial | 2026-05/2026-08 | on | 2026-08-31 | - | 2026-05-01–2026-08-31
    Bryggan läggs till årets slut. | till årets slut | 2026-12-31 | by | 2026-12-31 | -
    Bryggan läggs vid utgången av året. | vid utgången av året | 2026-12-31 | on | 2026-12-31 | -
    Bryggan läggs senast år 2030. | senast år 2030 | 2030 | by | 2030-12-31 | - | 2030-01-01–2030-12-31
    Bryggan läggs före 2030. | före 2030 | 2030 | before | 2029-12-31 | - | 2030-01-01–2030-12-31
    Bryggan läggs innan 2027. | innan 2027 | 2027 | before | 2026-12-31 | - | 2027-01-01–2027-12-31
    Bryggan läggs efter 2027. | efter 2027 | 2027 | after | - | - | 2027-01-01–2027-12-31
    Bryggan har legat där sedan 2019. | sedan 2019 | 2019 | from | - | - | 2019-01-01–2019-12-31
    Bryggan läggs vid kommande årsskifte. | vid kommande årsskifte | 2026-12-31/2027-01-01 | on | 2027-01-01 | - | 2026-12-31–2027-01-01
    Bryggan läggs kring årsskiftet 2026–2027. | kring årsskiftet 2026–2027 | 2026-12-31/2027-01-01 | on | 2027-01-01 | warns | 2026-12-31–2027-01-01
    Bryggan läggs under pågående vecka. | under pågående vecka | 2026-W10 | during | 2026-03-08 | - | 2026-03-02–2026-03-08
    Bryggan läggs valborgsmässoafton 2027. | valborgsmässoafton 2027 | 2027-04-30 | on | 2027-04-30 | -
    Bryggan läggs nyårsafton kl. 18. | nyårsafton kl. 18 | 2026-12-31T18:00 | on | 2026-12-31 | -
    Bryggan läggs julafton i år. | julafton i år | 2026-12-24 | on | 2026-12-24 | -
    Bryggan läggs dagen före nyårsafton. | dagen före nyårsafton | 2026-12-30 | on | 2026-12-30 | -
    Bryggan läggs till påskhelgen. | till påskhelgen | 2026-04-05 | by | 2026-04-06 | - | 2026-04-03–2026-04-06
    Bryggan läggs på tredjedag jul. | på tredjedag jul | 2026-12-27 | on | 2026-12-27 | -
    Bryggan läggs mellan påsk och midsommar. | mellan påsk och midsommar | 2026-04-07/2026-06-18 | on | 2026-06-18 | - | 2026-04-07–2026-06-18
    Bryggan läggs inför påskhelgen. | inför påskhelgen | 2026-04-05 | before | 2026-04-02 | - | 2026-04-03–2026-04-06
    Bryggan läggs till jul 2027. | till jul 2027 | 2027-12-24 | by | 2027-12-26 | - | 2027-12-24–2027-12-26
    Bryggan läggs före julledigheten. | före julledigheten | - | before | - | -
    Bryggan läggs på nationaldagen kl. 11. | på nationaldagen kl. 11 | 2026-06-06T11:00 | on | 2026-06-06 | -
    Förslaget behandlas på kommande möte. | på kommande möte | next-meeting | on | - | -
    Förslaget behandlas till nästa medlemsmöte. | till nästa medlemsmöte | next-meeting | by | - | -
    Förslaget behandlas till vårmötet. | till vårmötet | 2026-SP | by | - | warns | 2026-03-01–2026-05-31
    Förslaget behandlas på höststämman. | på höststämman | 2026-FA | on | - | warns | 2026-09-01–2026-11-30
    Förslaget behandlas till styrelsemötet i maj. | till styrelsemötet i maj | 2026-05 | by | - | warns | 2026-05-01–2026-05-31
    Förslaget behandlas till nästa möte torsdag 16/4. | till nästa möte torsdag 16/4 | 2026-04-16 | by | 2026-04-16 | -
    Förslaget behandlas inför nästa möte (16 april). | inför nästa möte (16 april) | 2026-04-16 | by | 2026-04-16 | -
    Förslaget behandlas fram till nästa möte. | fram till nästa möte | next-meeting | by | - | -
    Förslaget behandlas nästa gång vi träffas. | nästa gång | next-meeting | on | - | -
    Förslaget behandlas under mötet den 14 april. | den 14 april | 2026-04-14 | on | 2026-04-14 | -
    Pengarna betalas senast kl. 12 på fredag. | senast kl. 12 på fredag | 2026-03-06T12:00 | by | 2026-03-06 | -
    Pengarna betalas senast klockan 17 i morgon. | senast klockan 17 i morgon | 2026-03-03T17:00 | by | 2026-03-03 | -
    Pengarna betalas senast i morgon kl. 12. | senast i morgon kl. 12 | 2026-03-03T12:00 | by | 2026-03-03 | -
    Pengarna betalas senast i kväll. | senast i kväll | 2026-03-02 | by | 2026-03-02 | -
    Pengarna betalas tills nästa vecka. | tills nästa vecka | 2026-W11 | by | 2026-03-15 | - | 2026-03-09–2026-03-15
    Pengarna betalas inte senare än på fredag. | inte senare än på fredag | 2026-03-06 | by | 2026-03-06 | -
    Pengarna betalas inte senare än vecka 12. | inte senare än vecka 12 | 2026-W12 | by | 2026-03-22 | - | 2026-03-16–2026-03-22
    Pengarna betalas inte förrän i maj. | inte förrän i maj | 2026-05 | from | - | - | 2026-05-01–2026-05-31
    Pengarna betalas inte förrän efter påsk. | inte förrän efter påsk | 2026-04-05 | after | - | - | 2026-04-03–2026-04-06
    Pengarna betalas tidigast efter sommaren. | tidigast efter sommaren | 2026-SU | after | - | - | 2026-06-01–2026-08-31
    Pengarna betalas tidigast nästa vecka. | tidigast nästa vecka | 2026-W11 | from | - | - | 2026-03-09–2026-03-15
    Pengarna betalas runt mitten av april. | runt mitten av april | 2026-04 | on | 2026-04-20 | warns | 2026-04-11–2026-04-20
    Pengarna betalas per den 31 mars. | den 31 mars | 2026-03-31 | on | 2026-03-31 | -
    Pengarna betalas med start i april. | i april | 2026-04 | on | 2026-04-30 | - | 2026-04-01–2026-04-30
    Pengarna betalas fr o m nästa år. | fr o m nästa år | 2027 | from | - | - | 2027-01-01–2027-12-31
    Pengarna betalas t o m nästa vecka. | t o m nästa vecka | 2026-W11 | by | 2026-03-15 | - | 2026-03-09–2026-03-15
    Pengarna betalas tom fredag. | tom fredag | 2026-03-06 | by | 2026-03-06 | -
    Pengarna betalas from den 1 april. | from den 1 april | 2026-04-01 | from | - | -
    Pengarna betalas senast nu på fredag. | senast nu på fredag | 2026-03-06 | by | 2026-03-06 | -
    Pengarna betalas gärna före fredag. | före fredag | 2026-03-06 | before | 2026-03-05 | -
    Pengarna betalas natten mellan fredag och lördag. | mellan fredag och lördag | 2026-03-06/2026-03-07 | on | 2026-03-07 | - | 2026-03-06–2026-03-07
    Mellan midsommar och semestern händer inget. | Mellan midsommar | - | on | - | -
    Pengarna betalas i god tid före den 15 maj. | före den 15 maj | 2026-05-15 | before | 2026-05-14 | -
    """

  static let everydayTimeless = """
    Bastun eldas en gång i veckan.
    Vi ses två gånger i månaden.
    Hon arbetar en dag i veckan.
    Lokalen hyrs ut tre gånger om året.
    På 1990-talet byggdes huset om.
    Sommarfesten blev lyckad.
    Vintern var kall.
    Helgen var lugn.
    Tisdagsklubben tackar för kaffet.
    Vi gör det för vår skull.
    Beslutet fattas i vår styrelse.
    Felet fanns från början.
    Till slut kom alla fram.
    Det händer varje dag.
    Det händer varje vecka.
    Det händer varje år.
    Det händer varannan månad.
    Listan hängde uppe hela dagen.
    Under tiden väntar vi.
    Handlingarna kom i tid.
    Vi tar det om ett tag.
    Det bestäms inom styrelsen.
    Kostnaden slås ut över året.
    Månadens hyra är betald.
    Veckans gäst heter Tor.
    Årets budget är antagen.
    Sedan dess har inget hänt.
    Fram till dess väntar vi.
    Vi återkommer vid behov.
    Nyligen köptes en pump.
    På kvällen blev det dans.
    Den andra halvan av gruppen gick hem.
    Hon är den tredje i ordningen.
    """
}
