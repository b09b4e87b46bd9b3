"""Dutch words and phrases by class; see `lexicon.en` for what the classes mean."""

STOP_WORDS = """
    de het een en van je jij u uw wij we ons onze niet voor met op dat is te zijn aan in hebben wel ook
    ik
"""

CLASSES = {
    "NEG": """
        niet, geen, nooit, niemand, niets, niks, zonder, noch, nee, niet meer, geen enkele
    """,
    "WE": """
        wij, we, ons, onze
    """,
    "ME": """
        ik, mij, me, mijn, m'n
    """,
    "YOU": """
        u, uw, je, jij, jou, jouw, jullie
    """,
    "SHE": """
        hij, zij, hem, haar
    """,
    "THEY": """
        hun, hen, ze
    """,
    "KIN": """
        mijn vrouw|man|vriend|vriendin|broer|zus|moeder|vader|zoon|dochter|neef|nicht
    """,
    "ORG": """
        team, bedrijf, organisatie, afdeling, bestuur, directie, commissie, selectiecommissie, opdrachtgever,
        klant, manager, baas, leidinggevende, hr, personeelszaken, gemeente, school, praktijk, kantoor, mt
    """,
    "JOB": """
        functie, functies, baan, baantje, vacature, vacatures, positie, rol, stage, stageplaats, stageplek,
        werk, leerwerkplek, traineeship, opleidingsplaats, bijbaan, vakantiebaan, betrekking, dienstverband,
        aanstelling, opdracht
    """,
    "PLACE": """
        plek, plekken, plaats, rooster, dienst, diensten, stoel, bureau
    """,
    "TITLE": """
        medewerker*, manager, adviseur, ontwikkelaar, ingenieur, verpleegkundige, docent, leraar, kok, ober,
        serveerster, monteur, elektricien, chauffeur, boekhouder, secretaresse, assistent*, verkoper,
        verkoopster, coordinator, redacteur, ontwerper, jurist, arts, apotheker, kapper, bakker, timmerman,
        tuinman, stagiair*, leerling, teamleider, projectleider, receptionist*, beleidsmedewerker
    """,
    "APPLY": """
        sollicitatie, sollicitaties, gesolliciteerd, solliciteren, solliciteerde, sollicitatiebrief, cv, brief,
        motivatiebrief, motivatie, belangstelling, interesse, uw profiel, je profiel, reactie op de vacature,
        aanmelding
    """,
    "CAND": """
        kandidaat, kandidaten, sollicitant, sollicitanten, sollicitante, talentpool, reacties
    """,
    "MEET": """
        gesprek, gesprekken, sollicitatiegesprek, kennismaking, kennismakingsgesprek, proefdag, meeloopdag,
        proefdraaien, proefles, assessment, interview, telefoongesprek, tweede ronde, eerste ronde, kennis te
        maken, kennisgemaakt, ontmoeten, praktijktest, bezoek, meegelopen
    """,
    "PROC": """
        procedure, sollicitatieprocedure, selectieprocedure, selectie, werving, briefselectie, voorselectie,
        sollicitatieproces, selectieproces
    """,
    "CHOSE": """
        gekozen, kiezen, koos, keuze, voorkeur, gekozen voor, verkozen, geselecteerd, onze keuze, gevallen op,
        gegaan met, gaan voor, door met, verder met, in zee
    """,
    "GIVEN": """
        gegeven aan, gegaan naar, gaat naar, vergeven, toegekend, aangeboden aan, gegund, is naar
    """,
    "HIRED": """
        aangenomen, aangesteld, benoemd, aangetrokken, gevonden, iemand gevonden, ingevuld, vervuld, intern
        ingevuld, bevorderd, getekend, voorzien, aannemen
    """,
    "TAKESUP": """
        begint, start per, start op, heeft ja gezegd, geaccepteerd, toegezegd, komt bij ons, neemt het over,
        gaat het doen, gaat beginnen, keert terug
    """,
    "OTHERS": """
        andere kandidaat|kandidaten|sollicitant|sollicitanten|persoon, ander, anderen, andere, iemand anders,
        een ander, kandidaten die|met|wiens, kandidaat die|met|wiens|van, sollicitanten die|met, betere
        kandidaat, geschiktere kandidaat|kandidaten
    """,
    "SOMEONE": """
        iemand, iemand die|met|uit, degene die, collega, een collega
    """,
    "INTERNAL": """
        interne, intern, eigen gelederen, eigen medewerker|mensen|collega, neef, nicht, zwager, onze
        stagiair|leerling|oproepkracht, herplaatsing, herplaatsingskandidaat, overplaatsing
    """,
    "PROCEED": """
        verder te gaan, verder gaan, verdergaan, doorgaan, door te gaan, vervolg, vervolggesprek, volgende
        ronde|stap|fase|gesprek, vervolgstap, verder in, door naar, voortzetten, voort te zetten, verder met
    """,
    "CONSIDER": """
        in aanmerking, overwegen, overwogen, in overweging, meegenomen, betrekken
    """,
    "INVITE": """
        uitnodigen, uitgenodigd, uit te nodigen, uitnodiging, nodigen, op gesprek
    """,
    "TAKEYOU": """
        u|je|jou aannemen|aanbieden|houden, u een|de baan|functie|plek|aanbod, je een|de
        baan|functie|plek|aanbod, aan te bieden, je te plaatsen, voor je, voor u, voor jou, met je verder, met u
        verder, je aan te nemen, contract verlengen, contract te verlengen
    """,
    "NOTYOU": """
        afgewezen, afwijzing, afwijzen, afgevallen, af te wijzen, niet geworden, niet gekozen, niet
        geselecteerd, niet uitgenodigd, niet uitnodigen|uit, niet verder, niet doorgaan, niet door
        naar|in|bent|te, niet door, niet in aanmerking, niet aan te|bieden, niet aannemen|aangenomen, niet
        meenemen, niet aan de eisen|het, niet voldoet, niet positief, niet passend, niet past, niet gelukt, niet
        gehaald, niet op jou|u|je, niet voor jou|je|u, niet voort, niet op dit moment, negatief, helaas niet,
        geen vervolg, geen plek|plaats|baan|functie voor|aan, geen match, geen goed nieuws, buiten de boot, gaat
        niet door, wordt niets, wordt het niet, is het niet geworden, niet de juiste, tegen je, teleur
        te|moeten, teleurstellen, moeten teleurstellen, moet ik je|u teleurstellen, deze keer niet, dit keer
        niet
    """,
    "REJECTW": """
        geweigerd, weigeren, verworpen, niet goedgekeurd, geen toestemming
    """,
    "ENDED": """
        afgesloten, beeindigd, gestopt, stopt hier, eindigt, gesloten, afgerond, verwijderd, vernietigd, van de
        baan
    """,
    "REGRET": """
        helaas, spijt, spijtig, jammer, sorry, excuses, excuus, het spijt, spijt me|ons, betreuren, tot
        mijn|onze spijt, jammer genoeg
    """,
    "BADNEWS": """
        slecht nieuws, minder goed nieuws, geen goed nieuws, vervelend, vervelende, teleurstelling,
        teleurstellend, gehoopt, had gehoopt, graag anders, hadden graag, had graag, niet leuk, lastig om, moet
        je|u meedelen, moeten u|je meedelen, eerlijk
    """,
    "COND": """
        als, indien, mocht, mochten, wanneer, zodra, tenzij, tot, eventueel, misschien, wellicht, zou, zouden,
        of
    """,
    "DELAY": """
        vertraging, uitgesteld, verplaatst, verplaatsen, verschoven, duurt, langer, geduld, nog niet, nog geen
        besluit, volgende week, later, ziek, binnenkort, nog even
    """,
    "HOLD": """
        on hold, in de wacht, gepauzeerd, opgeschort, stilgelegd, wachtlijst, reservelijst, bevroren, ijskast
    """,
    "FILLED": """
        vervuld, ingevuld, al vergeven, al weg, al ingevuld, niet meer beschikbaar|vacant|open, vol, bezet,
        vergeven
    """,
    "CANCELLED": """
        ingetrokken, geannuleerd, geschrapt, komt te vervallen, vervallen, vervalt, gaat niet door, afgeblazen,
        opgeheven, gesloten, sluit, stopgezet
    """,
    "FROZEN": """
        vacaturestop, personeelsstop, geen mensen aan, niemand aan, nemen niemand, zoeken niemand, zoeken niet
        meer
    """,
    "NOJOB": """
        geen vacature, geen vacatures, geen plek, geen plaats, geen werk, geen behoefte, niet nodig, niemand
        nodig, niet invullen, niet ingevuld, niet opgevuld, in plaats van, zelf doen, zelf oplossen, verdelen,
        verdeeld
    """,
    "CUTS": """
        budget, bezuiniging, bezuinigingen, reorganisatie, subsidie, financiering, kosten, faillissement, fusie,
        opdracht kwijt, omzet
    """,
    "RETHINK": """
        anders besloten, bedacht, heroverwogen, opnieuw opengesteld, opnieuw openstellen, opnieuw uitgezet,
        opnieuw, anders ingevuld, toch
    """,
    "NONJOB": """
        lening, hypotheek, krediet, verzekering, claim, schade, woning, appartement, huurwoning, huur, kamer,
        verhuurder, bezichtiging, huis, huurcontract, studie, opleiding, inschrijving, toelating, universiteit,
        hogeschool, beurs, subsidieaanvraag, aanvraag, bestelling, pakket, levering, factuur, retour,
        terugbetaling, reis, vlucht, boeking, reservering, ticket, kaartjes, visum, vergunning, bouwvergunning,
        artikel, manuscript, tijdschrift, prijs, wedstrijd, toernooi, hond, puppy, lidmaatschap, vereniging,
        volkstuin, opvang, kinderopvang, offerte, leverancier, aanbesteding, conferentie, lezing, expositie,
        nieuwsbrief, abonnement
    """,
    "THANKS": """
        dank, bedankt, dankjewel, danken, bedanken, dank je|u, hartelijk dank, dankbaar
    """,
    "PRAISE": """
        leuk, prettig, indruk, onder de indruk, enthousiast, goed, mooi, sterk, fijn, plezier, genoten,
        uitstekend, geweldig, top, knap, interessant, talent, waardevol, waarderen, gewaardeerd
    """,
    "FUTURE": """
        in de toekomst, toekomst, opnieuw, weer, contact houden, in contact, in portefeuille, bewaren,
        terugkomen, andere vacatures, andere functies, volgende keer, houden je|u, in ons achterhoofd, volgend
        jaar, op de hoogte houden
    """,
    "WISH": """
        veel succes, succes, alle goeds, het beste, wensen je|u, wens je|u, veel geluk, zoektocht, verdere
        loopbaan, verdere carriere
    """,
    "OFFER": """
        aanbod, arbeidsvoorwaarden, contract, welkom, gefeliciteerd, proficiat, startdatum, salaris, eerste dag,
        arbeidsovereenkomst, we willen je|u graag, graag uitnodigen, blij je, je bent aangenomen, je hebt de
        baan
    """,
    "SCHED": """
        maandag, dinsdag, woensdag, donderdag, vrijdag, uur, morgen, afspraak, agenda, teams, zoom, datum,
        tijdstip, schikt, uitkomt, locatie
    """,
    "ACK": """
        ontvangen, ontvangst, ontvangstbevestiging, bevestigen, bevestiging, bekijken, beoordelen, behandeling,
        referentie, automatisch, laten weten, nemen contact, binnen weken, werkdagen, hoor je|u, grote aantal,
        groot aantal
    """,
    "HIRESIDE": """
        afwijzingsbrief, afwijsmail, sjabloon, nieuwe collega, welkom heten, jouw mening over, wie vind jij,
        sollicitatiecommissie, functieprofiel, brieven lezen
    """,
    "WITHDRAW": """
        teruggetrokken, trekken zich, terugtrekken, intrekken, jouw besluit, uw besluit, uw beslissing, je
        beslissing, op je|uw verzoek, zoals gevraagd
    """,
    "COMPARE": """
        beter, beter aansluit|aansluiten|past|passen, meer ervaring, ervarener, net iets, nipt, moeilijke keuze,
        lastige keuze, moeilijke beslissing, moeilijk besluit, tweede, concurrentie, punten, beste, geschikter,
        sterker, ervaring
    """,
    "FIT": """
        past, passen, passend, aansluit, aansluiten, eisen, vereist, criteria, profiel, zoeken, nodig,
        ontbreekt, mist, geschikt, voldoet, voldoen
    """,
    "NEWS": """
        besluit, beslissing, uitslag, uitkomst, besloten, laten weten, informeren, mededelen, meedelen,
        terugkoppeling, bericht, nieuws, reactie
    """,
    "CONTRAST": """
        maar, echter, hoewel, ondanks, toch, niettemin, ook al, alleen, alhoewel
    """,
    "REASON": """
        omdat, want, daarom, vanwege, wegens, door, doordat, dus, reden
    """,
    "SAID": """
        zei, zegt, gezegd, schreef, vertelde, verteld, gevraagd, volgens
    """,
    "AFTER": """
        na zorgvuldige|zorgvuldig|rijp|lang|veel|uitvoerig, zorgvuldig, zorgvuldige, overweging, beraad, wikken
        en wegen, uiteindelijk, alles overwegend, na overleg
    """,
    "PROMO": """
        uitschrijven, afmelden, korting, aanbieding, aanbiedingen, klik, nu kopen, gratis verzending, actie,
        privacyverklaring, bestel
    """,
    "DEADLINE": """
        deadline, sluitingsdatum, verloopt, invullen, vragenlijst, uploaden, indienen, herinnering, test link,
        online test
    """,
    "RECRUIT": """
        je profiel gezien, linkedin, sta je open, open voor, mijn opdrachtgever, nieuwe uitdaging, nieuwe
        vacatures, vacatures voor jou, jobalert, passende vacatures
    """,
}
