"""Italian words and phrases by class; see `lexicon.en` for what the classes mean."""

STOP_WORDS = """
    il la le che di e per con non un una del della ti si sua suo lei ci abbiamo nostro sono alla ma piu
    gli
"""

CLASSES = {
    "NEG": """
        non, mai, nessuno, nessun, nessuna, niente, nulla, senza, ne, neanche, neppure, non piu
    """,
    "WE": """
        noi, ci, nostro, nostra, nostri, nostre, abbiamo, siamo, possiamo, dobbiamo
    """,
    "ME": """
        io, mi, mio, mia, miei, ho, posso
    """,
    "YOU": """
        lei, le, suo, sua, sue, suoi, tu, ti, te, tuo, tua, tuoi, tue, voi, vi, vostro, vostra
    """,
    "SHE": """
        lui, egli, ella, gli
    """,
    "THEY": """
        loro, essi
    """,
    "KIN": """
        mia|mio moglie|marito|amico|amica|fratello|sorella|madre|padre|figlio|figlia|cugino|cugina|nipote
    """,
    "ORG": """
        team, azienda, societa, ditta, reparto, direzione, consiglio, comitato, commissione, cliente, capo,
        titolare, responsabile, risorse umane, hr, ufficio personale, proprieta, comune, dirigente, preside,
        studio, gruppo
    """,
    "JOB": """
        posizione, posizioni, posto, posti, ruolo, lavoro, impiego, stage, tirocinio, offerta di lavoro,
        annuncio, contratto, opportunita, incarico, apprendistato, vacanza, supplenza, cattedra, mansione
    """,
    "PLACE": """
        turno, turni, posto in, sedia, poltrona, organico
    """,
    "TITLE": """
        ingegner*, sviluppat*, assistent*, commess*, camerier*, cuoc*, contabil*, insegnant*, infermier*,
        meccanic*, elettricist*, tecnic*, consulent*, impiegat*, redatt*, grafic*, architett*, avvocat*, medic*,
        farmacist*, parrucchier*, panettier*, falegnam*, giardinier*, portier*, receptionist, apprendista,
        stagista, tirocinante, venditor*, autist*, magazzinier*, segretari*, educat*, responsabile di
    """,
    "APPLY": """
        candidatura, candidature, curriculum, cv, domanda, domande, lettera di presentazione|motivazione, il suo
        profilo, il tuo profilo, suo interesse, tuo interesse, interesse, candidarti, candidarsi, candidata per,
        si e candidato, ti sei candidat*
    """,
    "CAND": """
        candidato, candidati, candidata, candidate, finalista, finalisti, aspiranti, rosa, database
    """,
    "MEET": """
        colloquio, colloqui, incontro, incontri, incontrarla, incontrarti, conoscerla, conoscerti,
        chiacchierata, prova, giornata di prova, telefonata, videochiamata, test, seconda fase, ultimo
        colloquio, secondo colloquio, visita, lezione di prova
    """,
    "PROC": """
        selezione, processo, processo di selezione, iter, iter selettivo, ricerca, reclutamento, preselezione,
        concorso, bando, selezioni, percorso di selezione
    """,
    "CHOSE": """
        scelto, scelta, scegliere, abbiamo scelto, optato per, optato, preferito, preferire, deciso per, deciso
        di proseguire con, puntato su, orientati su, orientato, ricaduta su, caduta su, e ricaduta, selezionato
        un, selezionato una, individuato, individuata
    """,
    "GIVEN": """
        assegnato, assegnata, dato a, data a, affidato, affidata, andato a, andata a, offerto a, va a, e andato,
        e andata
    """,
    "HIRED": """
        assunto, assunta, assumere, ingaggiato, nominato, nominata, promosso, promossa, trovato, trovata,
        coperto, coperta, inserito un, inserita, firmato, preso un, preso una
    """,
    "TAKESUP": """
        comincia, iniziera, inizia, ha accettato, ha detto di si, prende servizio, entrera, subentra, ritorna,
        torna da noi
    """,
    "OTHERS": """
        altro candidato, altra candidata, altri candidati, altra persona, altri profili, altro profilo, un
        altro, un altra, altri, altra, qualcun altro, candidati con|che|il|la|piu, candidato con|che|il|piu,
        candidata con|che|piu, profili piu|con|che, profilo piu, altre candidature, candidature piu|che
    """,
    "SOMEONE": """
        qualcuno, qualcuno che|con, una persona, la persona, un ragazzo, una ragazza, chi ha, collega, un
        collega
    """,
    "INTERNAL": """
        interno, interna, internamente, risorsa interna, nipote, cugino, cognato, cognata, nostro stagista,
        nostra stagista, trasferimento, mobilita interna, gia in azienda, di casa
    """,
    "PROCEED": """
        proseguire, procedere, proseguiremo, proseguito, andare avanti, avanti, prosecuzione, passo successivo,
        passi successivi, fase successiva, fasi successive, prossima fase, prossimi passi, continuare, dare
        seguito, dar seguito
    """,
    "CONSIDER": """
        considerare, considerata, considerato, in considerazione, presa in considerazione, valutare, valutata,
        tenere conto
    """,
    "INVITE": """
        invitare, invitarla, invitarti, invitiamo, convocare, convocarla, convocarti, convocata, convocato,
        invito
    """,
    "TAKEYOU": """
        assumerla, assumerti, offrirle, offrirti, proporle, proporti, prenderti, prenderla, darti il, darle il,
        inserirla, inserirti, tenerti, tenerla, per te, per lei, collaborare, posto per, lavoro per, rinnovarti,
        rinnovare il, rinnovarle
    """,
    "NOTYOU": """
        non e stata|stato selezionata|selezionato|scelta|scelto|accolta|ritenuta|ammessa, non e stata, non e
        stato, non sei stata|stato, non e risultata, non e risultato, non risulta idonea, non idonea, non
        idoneo, non ha superato, non hai superato, non possiamo
        offrirle|offrirti|proseguire|procedere|assumerti|assumerla|accogliere|darti|prenderti, non potremo, non
        siamo in grado, non proseguire, non procedere, non proseguira, non prosegue, non proseguiamo, non
        procederemo, non proseguiremo, non dare seguito, non daremo seguito, non avra seguito, non avere
        seguito, non andare avanti, non andiamo avanti, non passa, non rientra, non corrisponde, non in linea,
        non e in linea, non ti prendiamo, non ti prendo, non ce l hai, non se ne fa, non se ne fara, non sara
        possibile, non e possibile, non ci sono le, esito negativo, esito non, riscontro negativo, negativo,
        negativa, respinta, respinto, scartata, scartato, esclusa, escluso, rifiutata, bocciata, questa volta
        no, in questa occasione, per questa volta, e un no, abbiamo deciso di non, non adatto, non adatta
    """,
    "ENDED": """
        conclusa, concluso, chiusa, chiuso, terminata, terminato, si ferma qui, finisce qui, archiviata,
        cancellati, si chiude, si conclude
    """,
    "REGRET": """
        purtroppo, spiace, dispiace, dispiaciuti, dispiaciuta, spiacenti, rammarico, rincresce, rammaricati, mi
        scuso, scusa, scusi, scusate, peccato, ahime, sfortunatamente, duole
    """,
    "BADNEWS": """
        brutta notizia, brutte notizie, cattive notizie, non ho buone, non e la risposta, deludere, deludente,
        delusione, avrei voluto, avremmo voluto, speravo, mi sarebbe piaciuto, comunicarle che, comunicarti che,
        doverle comunicare, doverti dire, dobbiamo comunicarle, non e facile, sincero, sincera, a malincuore
    """,
    "COND": """
        se, qualora, nel caso, in caso, quando, finche, a meno che, salvo, eventualmente, forse, magari,
        potrebbe, potremmo, sarebbe, non appena, trascorso, entro i quali
    """,
    "DELAY": """
        ritardo, ritardi, rimandato, rimandata, rimandare, rinviato, rinviata, rinviare, spostato, spostare,
        spostata, pazienza, ancora, non ancora, prossima settimana, piu tardi, in attesa, ammalato, malato,
        malata, slittare, slitta, slittata, qualche giorno
    """,
    "HOLD": """
        sospeso, sospesa, in pausa, congelato, congelata, bloccata, bloccato, lista d attesa, in stand by, stand
        by, riserva
    """,
    "FILLED": """
        coperta, coperto, gia coperta|coperto|assegnato|assegnata|occupato|preso, non e piu
        disponibile|aperta|vacante, non piu disponibile, occupato, al completo, pieno, preso
    """,
    "CANCELLED": """
        annullata, annullato, cancellata, chiusa, chiuso, ritirata, ritirato, eliminata, soppresso, soppressa,
        revocata, revocato, saltato, saltata, chiudiamo, chiude
    """,
    "FROZEN": """
        blocco delle assunzioni, blocco assunzioni, non assumiamo, non stiamo assumendo, non cerchiamo, non
        cerchiamo piu, fermato le assunzioni, congelamento
    """,
    "NOJOB": """
        non c e posto|lavoro|piu, non ci sono posti|posizioni, non abbiamo posti|posto|posizioni|bisogno|lavoro,
        nessun posto, nessuna posizione, non serve, non ci serve, al posto di, invece di, ci arrangiamo, lo faro
        io, facciamo da soli, dividere, ci dividiamo, non sara coperta|coperto
    """,
    "CUTS": """
        budget, tagli, taglio, ristrutturazione, riorganizzazione, finanziamento, finanziamenti, fondi, costi,
        crisi, fusione, licenziamenti, perso il contratto|cliente|appalto
    """,
    "RETHINK": """
        cambiato idea, ripensato, ripensarci, ridefinito, ridefinita, ripubblicare, nuovo bando, ripensamento,
        alla fine
    """,
    "NONJOB": """
        mutuo, prestito, finanziamento personale, banca, conto, carta di credito, assicurazione, sinistro,
        reclamo, ordine, pacco, spedizione, fattura, rimborso, reso, appartamento, affitto, casa, locazione,
        inquilino, universita, iscrizione, ammissione, master, corso, borsa di studio, contributo, articolo,
        manoscritto, rivista, revisori, premio, concorso letterario|fotografico, visto, permesso di soggiorno,
        permesso di costruire, licenza, asilo, scuola, volo, prenotazione, biglietto, biglietti, hotel, socio,
        associazione, cane, cucciolo, gatto, preventivo, fornitore, gara, appalto, conferenza, convegno, mostra,
        newsletter, abbonamento, garanzia, orto
    """,
    "THANKS": """
        grazie, ringraziamo, ringrazio, ringraziarla, ringraziarti, ringraziamenti, ringraziare, grata, grati
    """,
    "PRAISE": """
        apprezzato, apprezzata, interessante, piacere, piaciuto, piaciuta, ottimo, ottima, complimenti, colpito,
        colpita, colpiti, eccellente, brava, bravo, valido, valida, bello, bella, bellissimo, entusiasmo,
        talento, bene, stima, gentile, disponibilita dimostrata, qualita
    """,
    "FUTURE": """
        in futuro, futuro, future, prossima volta, di nuovo, in contatto, ricontattarla, ricontattarti,
        conserveremo, conservare, terremo, tenere in, nel nostro database, altre posizioni, altre opportunita,
        altre occasioni, ricandidarsi, l anno prossimo, piu avanti
    """,
    "WISH": """
        in bocca al lupo, auguri, auguriamo, auguro, buona fortuna, successo, successi, ricerca di lavoro,
        percorso professionale, meglio, migliori
    """,
    "OFFER": """
        lieti di, felici di, congratulazioni, benvenuto, benvenuta, lettera di assunzione, contratto di lavoro,
        stipendio, retribuzione, data di inizio, primo giorno, il posto e tuo, sei dei nostri, vorremmo
        invitarla|invitarti, vorremmo offrirle|offrirti, sei assunta|assunto
    """,
    "SCHED": """
        lunedi, martedi, mercoledi, giovedi, venerdi, ore, ora, domani, appuntamento, agenda, zoom, teams,
        disponibilita, orario, data, confermare
    """,
    "ACK": """
        ricevuto, ricevuta, ricezione, conferma, confermiamo, esaminare, esamineremo, valutazione, riferimento,
        automatico, automatica, contatteremo, contattati, ricontatteremo, giorni lavorativi, settimane, numerose
        candidature, presa in carico, a breve
    """,
    "HIRESIDE": """
        lettera di rifiuto, modello, cosa ne pensi di, tuo parere su, nostro nuovo, nostra nuova, dare il
        benvenuto, diamo il benvenuto, nuovo collega, nuova collega, scartare, rosa dei candidati
    """,
    "WITHDRAW": """
        ritirato la tua, ritiro, ritirare la, sua decisione, tua decisione, su tua richiesta, su sua richiesta,
        come richiesto, rinuncia, rinunciato, non piu interessata|interessato
    """,
    "COMPARE": """
        piu esperienza, maggiore esperienza, piu in linea, maggiormente in linea, meglio, piu adatto, piu
        adatta, piu vicino, piu affine, piu aderente, scelta difficile, decisione difficile, non e stato facile,
        non e stata facile, difficile, secondo, seconda, punteggio, punti, per poco, esperienza, graduatoria
    """,
    "FIT": """
        requisiti, requisito, richiesto, richiesta, richiede, serve, cerchiamo, cercavamo, profilo, criteri,
        manca, mancava, in linea, adatto, adatta, corrisponde, esigenze
    """,
    "NEWS": """
        decisione, esito, risposta, riscontro, comunicare, comunicarle, comunicarti, informarla, informarti,
        informare, notizia, notizie, deciso, aggiornamento, aggiornarti
    """,
    "CONTRAST": """
        ma, pero, tuttavia, nonostante, sebbene, anche se, benche, malgrado, eppure
    """,
    "REASON": """
        perche, poiche, in quanto, dato che, a causa, quindi, pertanto, per questo, visto che, motivo
    """,
    "SAID": """
        detto, ha detto, dice, scritto, raccontato, chiesto, secondo
    """,
    "AFTER": """
        dopo un attenta|attento|aver|una|molto|lunga|lungo, attenta valutazione, attentamente, attenta analisi,
        attenta, accurata, infine, alla fine, riflettuto, riflessione
    """,
    "PROMO": """
        disiscriviti, cancellarti, sconto, offerta speciale, compra ora, spedizione gratuita, clicca, prezzo,
        promozione, saldi, informativa privacy, gratis, offerte
    """,
    "DEADLINE": """
        scadenza, entro il, scade, completare, questionario, caricare, inviare entro, promemoria, link al test,
        test online
    """,
    "RECRUIT": """
        il tuo profilo linkedin, linkedin, nuova opportunita, nuove offerte, offerte per te, nostro cliente, mio
        cliente, saresti interessat*, aperta a, aperto a, annunci per te, job alert
    """,
}
