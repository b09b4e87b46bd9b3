"""German words and phrases by class; see `lexicon.en` for what the classes mean."""

STOP_WORDS = """
    der die das und ist nicht sie wir ihr ihre ihnen mit für auf ein eine einen den dem zu uns von im
    leider haben sich ich du dir
"""

CLASSES = {
    "NEG": """
        nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemand, nichts, ohne, weder, noch kein|keine,
        nicht mehr, nein, leider nein, nee, ned, net
    """,
    "WE": """
        wir, uns, unser, unsere, unseren, unserem, unserer, unseres
    """,
    "ME": """
        ich, mich, mir, mein, meine, meinen, meinem, meiner
    """,
    "YOU": """
        sie, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres, du, dich, dir, dein, deine, deinen, deinem, deiner,
        euch
    """,
    "SHE": """
        er, ihm, ihn, sein, seine, seinen
    """,
    "KIN": """
        meine|mein|seine|deine
        frau|mann|freundin|freund|bruder|schwester|mutter|vater|sohn|tochter|kollegin|kollege
    """,
    "ORG": """
        team, firma, unternehmen, abteilung, fachabteilung, fachbereich, vorstand, geschaftsfuhrung,
        geschaftsleitung, chef, chefin, leitung, kommission, auswahlkommission, gremium, kunde, kunden,
        auftraggeber, personalabteilung, betrieb, konzern, verein, tragerverein, stadtrat, gemeinderat,
        schulleitung, klinik, praxis, kanzlei, personalrat, hr
    """,
    "JOB": """
        stelle, stellen, position, positionen, posten, arbeitsplatz, ausbildungsplatz, ausbildung, praktikum,
        praktikumsplatz, praktikumsstelle, job, jobs, vakanz, stellenanzeige, ausschreibung,
        stellenausschreibung, werkstudent*, planstelle, lehrstelle, arbeitsstelle, traineestelle, minijob,
        aushilfsjob, stellenangebot, tatigkeit, volontariat, referendariat, assistenzstelle
    """,
    "PLACE": """
        platz, platze, schicht, schichten, stuhl, schreibtisch, dienstplan
    """,
    "TITLE": """
        manager, ingenieur*, entwickler*, assistent*, sachbearbeiter*, verkaufer*, kellner*, koch, kochin,
        buchhalter*, lehrer*, erzieher*, pfleger*, pflegekraft, krankenschwester, mechaniker*, mechatroniker*,
        elektriker*, techniker*, berater*, referent*, projektleiter*, teamleiter*, leiter*, azubi,
        auszubildende*, fahrer*, lagerist*, redakteur*, grafiker*, architekt*, jurist*, anwalt*, arzt, arztin,
        apotheker*, friseur*, backer*, tischler*, maurer*, gartner*, hausmeister*, zeichner*, bauzeichner*
    """,
    "APPLY": """
        bewerb*, beworben, lebenslauf, unterlagen, bewerbungsunterlagen, anschreiben, ihr interesse, dein
        interesse, zeugnisse, mappe, initiativbewerbung, ihr profil, dein profil, ihrem profil, deinem profil
    """,
    "CAND": """
        bewerber, bewerberin, bewerberinnen, bewerbern, bewerber*innen, kandidat, kandidatin, kandidaten,
        kandidatinnen, mitbewerber*, bewerberfeld, bewerberkreis, bewerbungslage, talentpool, interessent*
    """,
    "MEET": """
        gesprach, gesprache, vorstellungsgesprach*, bewerbungsgesprach*, interview, interviews, telefonat,
        telefoninterview, probetag, probearbeiten, probearbeit, probeschicht, hospitation, kennenlernen,
        kennengelernt, kennenzulernen, vorstellung, assessment, assessmentcenter, testaufgabe, eignungstest,
        einstellungstest, zweite runde, zweitgesprach, probestunde, ihr besuch, dein besuch
    """,
    "PROC": """
        verfahren, auswahlverfahren, bewerbungsverfahren, besetzungsverfahren, auswahlprozess,
        bewerbungsprozess, auswahl, engere auswahl, engeren auswahl, vorauswahl, besetzung, stellenbesetzung,
        rekrutierung, stellenbesetzungsverfahren, personalauswahl
    """,
    "CHOSE": """
        entschieden, entscheiden, fur einen|eine|den|die andere|anderen|anderer entschieden, ausgewahlt,
        auswahlen, gewahlt, den vorzug gegeben, vorzug, wahl gefallen, gefallen auf, fiel auf, fiel die wahl,
        anders entschieden, anderweitig entschieden, andere wahl, favorisieren, bevorzugt
    """,
    "GIVEN": """
        vergeben, anderweitig vergeben, vergeben an, geht an, ging an, gegangen an, ubertragen, zugesprochen,
        zugesagt, zusage gegeben, angeboten
    """,
    "HIRED": """
        eingestellt, einstellen, verpflichtet, gewonnen, gefunden, jemanden gefunden, besetzt, besetzen, intern
        besetzt, anderweitig besetzt, nachbesetzt, angestellt, ubernommen, eingestellt haben, befordert,
        unterschrieben
    """,
    "TAKESUP": """
        fangt an, fangt bei uns an, beginnt, anfangen, angefangen, zugesagt hat, hat zugesagt, den vertrag
        unterschrieben, ubernimmt, tritt die stelle an, steigt ein, macht es jetzt, macht das jetzt, kommt
        zuruck
    """,
    "OTHERS": """
        andere
        bewerber|bewerberin|bewerberinnen|bewerbung|bewerbungen|kandidaten|kandidatin|kandidatinnen|person|personen,
        anderen bewerber|bewerberin|bewerberinnen|bewerbern|kandidaten|kandidatin|kandidatinnen|person|personen,
        anderer bewerber|kandidat, einen anderen, eine andere, andere, anderen, jemand
        anderen|anderes|anderem|anders, jemanden anderes, mitbewerber, mitbewerberin, mitbewerbern, bewerber
        die|deren|dessen|der|mit, kandidaten die|deren|dessen|der|mit, bewerberin deren|mit, kandidatin
        deren|mit, besser geeignete*
    """,
    "SOMEONE": """
        jemand, jemanden, jemand der|mit, jemanden der|mit, einer der, eine die, kollegin, kollege, kollegen
    """,
    "INTERNAL": """
        intern, interne, internen, interner, aus den eigenen reihen, eigenen reihen, aus dem haus, eigene
        mitarbeiter*, neffe, nichte, schwager, unser lehrling|azubi, unsere aushilfe, versetzung, umsetzung
    """,
    "PROCEED": """
        weiterverfolgen, weiter verfolgen, fortsetzen, fortfuhren, nachsten schritt|schritte|runde, nachste
        runde|schritte, nachster schritt, weitere schritte, naher, weiterkommen, vorankommen, in die nachste,
        weitergehen, weiter geht, weiter machen, weitermachen, in betracht ziehen, in betracht gezogen, in
        betracht
    """,
    "CONSIDER": """
        berucksichtigen, berucksichtigt, berucksichtigung, infrage, in frage, in erwagung, einbezogen,
        einbeziehen, in die engere wahl
    """,
    "INVITE": """
        einladen, eingeladen, einladung, einzuladen, kennen lernen, kennenlernen, zum gesprach
    """,
    "TAKEYOU": """
        sie|dich einstellen|nehmen|ubernehmen, ihnen|dir die|eine|den anbieten, ihnen anbieten, dir anbieten,
        ihnen ein|eine|einen angebot|stelle|platz|zusage, dich zu nehmen, sie zu gewinnen, zusammenarbeit, dich
        brauchen, fur dich, fur sie, mit ihnen weiter, mit dir weiter, vertrag verlangern, stelle anzubieten,
        platz anzubieten, angebot machen, angebot zu machen, zusagen
    """,
    "NOTYOU": """
        absage, absagen, absagen mussen, abzusagen, abgesagt, abgelehnt, ablehnen, abschlagig, nicht
        berucksichtigen|berucksichtigt|entsprechen|erfullen|anbieten|einladen|einstellen|weiter|weiterverfolgen|
        zusagen|bestanden|geklappt|gereicht|genommen|ausgewahlt|gewahlt|uberzeugt|uberzeugen|passen|passt|
        ubernehmen,
        nicht fur sie|dich|uns, nicht zum zug, nicht zum zuge, nicht in die engere, nicht in betracht, nicht in
        frage, nicht infrage, nicht zu ihren|deinen gunsten, nicht positiv, negativ, nichts geworden, nichts
        wird, nichts draus, nicht geworden, gegen sie|dich, gegen eine einstellung, keine
        zusage|positive|einladung|anstellung, keinen positiven, keine stelle|beschaftigung|moglichkeit anbieten,
        nicht die richtige, nicht weiterkommen, nicht weiter, zuruckgeben, zurucksenden, unterlagen zuruck, wird
        leider nichts, diesmal nicht, dieses mal nicht, reicht leider nicht, daraus wird, hat nicht geklappt,
        nicht mitteilen konnen
    """,
    "REJECTW": """
        zuruckgewiesen, verweigert, abgewiesen, ausgeschlossen, nicht genehmigt, untersagt
    """,
    "ENDED": """
        endet hier, abgeschlossen, beendet, geschlossen, ausgeschieden, gestrichen, geloscht, vernichtet, vom
        tisch, erledigt, endet
    """,
    "REGRET": """
        leider, bedauern, bedauere, bedauerlicherweise, tut mir|uns leid, tut mir|uns sehr leid, entschuldigung,
        entschuldigen, schade, bedauert, traurig, leid
    """,
    "BADNEWS": """
        schlechte nachricht|nachrichten, keine gute|guten nachricht|nachrichten, enttauschen, enttauschung,
        gehofft, mitteilen mussen, mussen wir ihnen|dir mitteilen, mitteilen zu mussen, nicht leicht, schweren
        herzens, anderslautende, lieber direkt, ehrlich sein, hatten uns gewunscht, wunschen andere, keine
        bessere|besseren, gern anderes
    """,
    "COND": """
        falls, wenn, sofern, sollten sie|wir, sollte, ob, bis, sobald, gegebenenfalls, eventuell, vielleicht,
        moglicherweise, konnte, wurde, wurden
    """,
    "DELAY": """
        verzogert, verzogerung, verschieben, verschoben, dauert, dauert noch, etwas geduld, um geduld, geduld,
        spater, noch nicht, noch keine entscheidung, einige zeit, nachste woche, kommende woche, vertagt,
        erkrankt, krank, in kurze, zeitnah, noch offen, verlangert
    """,
    "HOLD": """
        pausiert, pausieren, auf eis, ruht, ausgesetzt, warteliste, nachruckliste, reserve, vorerst
    """,
    "FILLED": """
        bereits besetzt|vergeben, schon besetzt|vergeben|weg, nicht mehr verfugbar|frei|vakant|offen, weg, voll,
        belegt, ist vergeben|besetzt|weg
    """,
    "CANCELLED": """
        gestrichen, zuruckgezogen, eingestellt wird, aufgehoben, entfallt, entfallen, weggefallen, storniert,
        abgebrochen, fallt weg, fallt aus, geschlossen, wegfall, zumachen
    """,
    "FROZEN": """
        einstellungsstopp, stellenstopp, einstellungssperre, haushaltssperre, eingefroren, stellen keine,
        stellen niemanden, suchen niemanden, suchen nicht mehr, nicht mehr gesucht
    """,
    "NOJOB": """
        keine stelle, keine vakanz, keinen bedarf, kein bedarf, kein platz, keinen platz, keine freie|freien,
        keine offene|offenen, nicht besetzen|besetzt, nicht nachbesetzt, keine verwendung, niemanden einstellen,
        ohne besetzung, statt dessen, stattdessen, aufteilen, aufgeteilt, selbst machen, selber machen
    """,
    "CUTS": """
        budget, umstrukturierung, umstrukturiert, sparkurs, sparmassnahmen, kosten, kurzung, kurzungen,
        stellenabbau, fordermittel, mittel, fusion, insolvenz, auftrag verloren, wirtschaftliche lage,
        auftragslage, zuwendungsbescheid
    """,
    "RETHINK": """
        neu ausgeschrieben, neu ausschreiben, anders uberlegt, umentschieden, neu ausgerichtet, uberdacht,
        anders geplant
    """,
    "NONJOB": """
        kredit, darlehen, baufinanzierung, konto, versicherung, schaden, schadensfall, antrag auf, wohnung,
        mietvertrag, vermieter, mieter, besichtigung, haus, studienplatz, studium, zulassung, immatrikulation,
        universitat, hochschule, stipendium, forderantrag, forderung, bestellung, lieferung, paket, rechnung,
        erstattung, ruckgabe, reise, flug, buchung, reservierung, ticket, karten, visum, aufenthalt*,
        baugenehmigung, bauantrag, kita, kitaplatz, schulplatz, mitgliedschaft, beitrag, artikel, manuskript,
        gutachten, zeitschrift, wettbewerb, preis, ausstellung, hund, welpe, kater, angebot nr,
        kostenvoranschlag, auftrag, lieferant, veranstaltung, konferenz, vortrag, newsletter, abo, termin beim
        arzt, garten, kleingarten, schrebergarten
    """,
    "THANKS": """
        danke, dank, vielen dank, herzlichen dank, bedanken, danken, dankbar, besten dank
    """,
    "PRAISE": """
        beeindruckt, beeindruckend, gefreut, sehr gut, toll, hervorragend, uberzeugend, sympathisch, angenehm,
        angenehmes, gerne, freude, gefallen, spannend, interessant, interessante, stark, nett, prima,
        qualifiziert, qualifikation, schon, begeistert, klasse
    """,
    "FUTURE": """
        in zukunft, kunftig, zukunftig, erneut, wieder, in kontakt, kontakt bleiben, in verbindung, vormerken,
        im auge, melden uns, auf uns zukommen, andere stellen|positionen, weitere stellen, talentpool, spater
        einmal, nachstes jahr, noch einmal
    """,
    "WISH": """
        viel erfolg, alles gute, viel gluck, wunschen ihnen|dir, wunsche ihnen|dir, beruflichen|berufliche
        weg|zukunft|werdegang, weiteren weg, fur ihre|deine zukunft, stellensuche, jobsuche, gutes gelingen,
        drucken die daumen
    """,
    "OFFER": """
        freuen uns ihnen|dir, zusage, herzlichen gluckwunsch, gratulieren, willkommen, arbeitsvertrag, vertrag,
        vertragsangebot, startdatum, eintrittstermin, gehalt, ersten tag, wir mochten sie|dich einladen, laden
        sie|dich, mochten dir|ihnen anbieten, du hast den job, sie haben die stelle
    """,
    "SCHED": """
        termin, termine, uhr, montag, dienstag, mittwoch, donnerstag, freitag, morgen, videokonferenz, teams,
        zoom, kalender, uhrzeit, anfahrt, raum, terminvorschlag, passt ihnen|dir
    """,
    "ACK": """
        erhalten, eingegangen, eingang, eingangsbestatigung, bestatigen, prufen, prufung, gepruft, sichten,
        bearbeitung, bearbeitet, aktenzeichen, kennziffer, automatisch, rucksprache, zwischenbescheid, melden
        uns bei, bescheid, vielzahl, zahlreiche
    """,
    "HIRESIDE": """
        anforderungsprofil, bewerberliste, unterlagen der bewerber, fur unser team, neuer kollege, neue
        kollegin, herzlich willkommen heissen, absageschreiben, textvorlage, vorlage, deine meinung, wer
        gefallt, auswahlgesprache
    """,
    "WITHDRAW": """
        zuruckgezogen, zuruckziehen, ruckzug, ihre entscheidung, deine entscheidung, auf ihren|deinen wunsch,
        wie gewunscht, kein interesse mehr
    """,
    "COMPARE": """
        besser, passender, mehr erfahrung, erfahrener, noch besser, geeigneter, am besten, naher am, knapp,
        knappe, schwer gefallen, schwergefallen, nicht leicht gefallen|gemacht, starke konkurrenz, zweite wahl,
        zweiter platz, platz zwei, hauchdunn, punkte, eher entspricht, entsprechen, erfahrung, qualifizierter
    """,
    "FIT": """
        passt, passen, passend, anforderungen, anforderung, voraussetzungen, voraussetzung, profil, kriterien,
        erforderlich, benotigen, brauchen, suchen, fehlt, fehlen, mindestens, geeignet, vorstellungen
    """,
    "NEWS": """
        entscheidung, ergebnis, ruckmeldung, mitteilen, mitteilung, informieren, bescheid geben, beschlossen,
        nachricht, stand, status, hiermit
    """,
    "CONTRAST": """
        aber, jedoch, allerdings, obwohl, obgleich, dennoch, trotzdem, trotz, sondern, auch wenn, wenngleich,
        zwar, doch, nur
    """,
    "REASON": """
        weil, da, denn, deshalb, daher, aufgrund, auf grund, wegen, deswegen, somit, grund
    """,
    "SAID": """
        sagte, gesagt, schrieb, meinte, erzahlt, hat gesagt, gefragt, angeblich, laut
    """,
    "AFTER": """
        nach sorgfaltiger|eingehender|reiflicher|langer|grundlicher|intensiver, sorgfaltig, sorgfaltiger,
        reiflicher uberlegung, uberlegung, nach langem, letztlich, letztendlich, schliesslich, am ende,
        schlussendlich, hin und her
    """,
    "PROMO": """
        abmelden, rabatt, angebote, jetzt kaufen, gutschein, versandkostenfrei, datenschutz, impressum, klicken,
        jetzt sichern, gewinnspiel, preis ab
    """,
    "DEADLINE": """
        frist, bewerbungsfrist, bewerbungsschluss, lauft ab, bis zum, ausfullen, fragebogen, hochladen,
        einreichen, nachreichen, online test, onlinetest, testlink
    """,
    "RECRUIT": """
        aufmerksam geworden, ihr xing, xing, auf der suche nach, neue herausforderung, unser mandant, mein
        mandant, im auftrag, stellenangebote, neue jobs, jobs fur, jobagent, jobs in
    """,
}
