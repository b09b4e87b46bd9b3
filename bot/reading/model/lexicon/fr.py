"""French words and phrases by class; see `lexicon.en` for what the classes mean."""

STOP_WORDS = """
    le la les des et est nous vous votre vos notre que pour dans une pas avec sur du au ce je qui ne j c
    n l d
"""

CLASSES = {
    "NEG": """
        ne, pas, n, non, jamais, aucun, aucune, personne, rien, sans, ni, plus de, ne plus
    """,
    "WE": """
        nous, notre, nos, on
    """,
    "ME": """
        je, j, me, moi, mon, ma, mes
    """,
    "YOU": """
        vous, votre, vos, tu, te, toi, ton, ta, tes, t
    """,
    "SHE": """
        il, elle, lui, son, sa, ses
    """,
    "THEY": """
        ils, elles, leur, leurs, eux
    """,
    "KIN": """
        ma|mon|sa|son
        femme|mari|ami|amie|frere|soeur|mere|pere|fils|fille|cousin|cousine|neveu|niece|copain|copine
    """,
    "ORG": """
        equipe, equipes, entreprise, societe, direction, conseil, comite, jury, commission, client, service,
        services, rh, ressources humaines, patron, chef, responsable, employeur, gerant, gerante, mairie,
        cabinet, directeur, directrice, siege
    """,
    "JOB": """
        poste, postes, emploi, stage, alternance, apprentissage, contrat, offre d emploi, offre de stage,
        recrutement, cdi, cdd, mission, job, fonction, opportunite, vacance, vacataire, interim
    """,
    "PLACE": """
        place, places, siege, equipe du soir, planning, creneau
    """,
    "TITLE": """
        ingenieur*, developpeur*, assistant*, vendeur*, vendeuse, serveur, serveuse, cuisinier*, comptable,
        enseignant*, professeur*, infirmier*, infirmiere, mecanicien*, electricien*, technicien*, conseiller*,
        conseillere, charge de, chargee de, chef de projet, chauffeur, redacteur*, redactrice, graphiste,
        architecte, avocat*, medecin, pharmacien*, coiffeur*, coiffeuse, boulanger*, menuisier*, jardinier*,
        gardien*, apprenti*, stagiaire, commercial, commerciale, secretaire, aide soignante, educateur*
    """,
    "APPLY": """
        candidature, candidatures, cv, curriculum, lettre de motivation, dossier, postule, postuler, votre
        profil, ton profil, votre interet, interet, demarche, candidater, spontanee
    """,
    "CAND": """
        candidat, candidate, candidats, candidates, postulant, postulants, vivier, profils
    """,
    "MEET": """
        entretien, entretiens, rencontre, rencontres, rencontrer, echange, echanges, rendez vous, test, essai,
        journee d essai, periode d essai, visio, appel, telephonique, mise en situation, deuxieme tour, second
        entretien, votre visite, ta visite
    """,
    "PROC": """
        processus, selection, preselection, processus de recrutement|selection, procedure, recrutement,
        concours, campagne de recrutement
    """,
    "CHOSE": """
        choisi, choisir, choix, retenu un|une|l|d, avons retenu, opte pour, opter, porte sur, s est porte, notre
        choix, prefere, preference, selectionne, privilegie, privilegier, decide de retenir, donne la
        preference, tranche, s est arrete
    """,
    "GIVEN": """
        attribue, attribuee, donne a, revient a, revenu a, confie, confiee, accorde, propose a, pris par
    """,
    "HIRED": """
        embauche, embauchee, recrute, recrutee, recruter, engage, engagee, nomme, nommee, promu, promue, trouve
        quelqu, trouve la, trouve le, trouve notre, pourvu, pourvue, signe
    """,
    "TAKESUP": """
        commence, commencera, a accepte, accepte l, a dit oui, rejoint, rejoindra, prend le poste, prendra,
        demarre, reprend
    """,
    "OTHERS": """
        autre candidat|candidate|candidature|personne|profil, autres
        candidats|candidates|candidatures|profils|personnes, d autres, un autre, une autre, l autre, quelqu un d
        autre, profil plus, profils plus, candidats dont|ayant|qui, candidat dont|ayant|qui, candidate
        dont|ayant|qui, candidatures plus, candidature dont
    """,
    "SOMEONE": """
        quelqu un, quelqu, une personne, la personne, celui qui, celle qui, collegue, un collegue
    """,
    "INTERNAL": """
        interne, en interne, mobilite interne, candidature interne, salarie, salariee, deja en poste, neveu,
        niece, beau frere, notre apprenti|apprentie|stagiaire, mutation, titularise
    """,
    "PROCEED": """
        poursuivre, poursuivons, donner suite, donnerons, suite favorable, aller plus loin, plus avant,
        prochaine etape, etape suivante, etapes suivantes, prochaines etapes, suite du processus, la suite,
        continuer, avancer, retenir votre|ta
    """,
    "CONSIDER": """
        prise en compte, prendre en compte, etudie, consideration, envisager, considerer
    """,
    "INVITE": """
        inviter, invitons, invitation, convier, convoquer, convocation, vous recevoir, te recevoir, vous
        rencontrer, te rencontrer
    """,
    "TAKEYOU": """
        vous proposer, te proposer, vous embaucher, t embaucher, vous prendre, te prendre, te garder, vous
        garder, vous recruter, te recruter, vous accueillir, t accueillir, vous engager, vous offrir,
        collaborer, vous confier, te confier, poste pour vous|toi, place pour vous|toi
    """,
    "NOTYOU": """
        pas
        retenu|retenue|retenus|retenir|donner|suite|poursuivre|favorable|abouti|ete|etre|possible|selectionne|
        selectionnee|convoque|prise|pris|correspond|repondre,
        pas la suite, pas de suite, aucune suite, suite defavorable, suite negative, reponse
        negative|defavorable, avis defavorable, defavorable, refus, refuser, refusee, refuse, rejet, rejetee,
        ecartee, ecarte, non retenue|retenu|favorable, sans suite, pas pour vous|toi, pas cette fois, pas nous
        permettre, ne pouvons donner|pas|vous|retenir, ne pourrons, ne sommes pas en mesure, pas en mesure de,
        pas ete la, pas ete le, pas ete en, decline, decliner, pas aller plus loin, s arrete la, s arrete ici, c
        est non, sera non, ne ferons pas, ne te prendrons|prendra pas, impossible de
    """,
    "ENDED": """
        termine, terminee, cloture, cloturee, s arrete, s acheve, fin de, prend fin, classee, archivee, detruit,
        supprimees
    """,
    "REGRET": """
        malheureusement, regret, regrets, regrettons, regrette, desole, desolee, desoles, navre, navree, navres,
        helas, dommage, excuser, excuses, pardon, au regret
    """,
    "BADNEWS": """
        mauvaise nouvelle, mauvaises nouvelles, pas une bonne nouvelle, pas de bonnes nouvelles, decevoir,
        deception, decevante, decu, pas facile, aurais aime, aurions aime, aurait aime, aurais voulu, esperais,
        le coeur lourd, vous informer que, vous annoncer, t annoncer, franc, franche, te le dire
    """,
    "COND": """
        si, au cas ou, dans le cas ou, a moins, lorsque, des que, jusqu, eventuellement, peut etre, serait,
        seraient, pourrait, pourrions, sous reserve, passe ce delai, a defaut
    """,
    "DELAY": """
        retard, retarde, reporte, reportee, reporter, decale, decaler, delai, delais, patience, patienter, pas
        encore, prochainement, semaine prochaine, plus tard, en cours, en attente, malade, souffrant
    """,
    "HOLD": """
        suspendu, suspendue, gele, gelee, en pause, en suspens, liste d attente, reserve, liste complementaire
    """,
    "FILLED": """
        pourvu, pourvue, ete pourvu, deja pourvu|pris, plus disponible, plus a pourvoir, complet, complete,
        pris, prise, plus vacant
    """,
    "CANCELLED": """
        annule, annulee, annulation, supprime, supprimee, retire, retiree, abandonne, abandonnee, ferme,
        ferment, fermeture, clos, close, tombe a l eau
    """,
    "FROZEN": """
        gel des, gel du, gel, ne recrutons, n embauchons, plus de recrutement, arret des recrutements, n
        embauche
    """,
    "NOJOB": """
        pas de poste, aucun poste, pas de place, plus de place, aucune place, pas de besoin, aucun besoin, pas
        besoin, plus besoin, pas de vacance, ne sera pas pourvu, pas remplacer, a la place, faire sans, nous
        debrouiller, se debrouiller
    """,
    "CUTS": """
        budget, budgets, budgetaire, restructuration, reorganisation, economies, financement, subvention,
        coupes, licenciement, licenciements, fusion, redressement
    """,
    "RETHINK": """
        change d avis, revu, redefini, repense, redefinir, nouvelle annonce, republier, finalement
    """,
    "NONJOB": """
        pret, credit, emprunt, banque, compte, assurance, sinistre, remboursement, commande, colis, livraison,
        facture, logement, appartement, location, bail, bailleur, proprietaire, visite, maison, universite,
        inscription, master, licence, formation, bourse, subvention, article, manuscrit, revue, relecteurs,
        concours photo, prix, visa, titre de sejour, permis, permis de construire, prefecture, creche, ecole,
        vol, reservation, billet, billets, hotel, adhesion, association, chien, chiot, devis, fournisseur, appel
        d offres, marche public, conference, exposition, abonnement, newsletter, infolettre, garantie, manoir,
        gite
    """,
    "THANKS": """
        merci, remercie, remercions, remercier, remerciements, reconnaissant, reconnaissants
    """,
    "PRAISE": """
        apprecie, interessant, interessante, qualite, qualites, impressionne, impressionnes, plaisir, excellent,
        excellente, bravo, belle, beau, chaleureux, enthousiasme, seduit, convaincu, remarquable, sympathique,
        riche, motivation, competences, ravis, ravi, talent, formidable, adore, aime
    """,
    "FUTURE": """
        a l avenir, avenir, prochaine fois, de nouveau, recontacter, recontacterons, conserver, conservons,
        garder votre, gardons, base de donnees, autres offres, autres opportunites, autres postes, restons en
        contact, rester en contact, n hesitez pas, hesite pas, repostuler, revenir vers, l an prochain
    """,
    "WISH": """
        bonne chance, bonne continuation, souhaitons, souhaite, plein succes, succes, reussite, recherches,
        votre recherche, vos recherches, tes recherches, projets professionnels, bon courage, tous nos voeux
    """,
    "OFFER": """
        plaisir de vous, heureux de vous, ravis de vous, felicitations, bienvenue, contrat de travail, promesse
        d embauche, salaire, date de debut, premier jour, vous etes prise|pris|retenu|retenue, tu es prise|pris,
        vous rencontrer le, a signer
    """,
    "SCHED": """
        lundi, mardi, mercredi, jeudi, vendredi, heure, heures, h, demain, agenda, zoom, teams, disponibilites,
        disponible, rendez vous le, horaire, date, confirmer votre presence
    """,
    "ACK": """
        recu, recue, bien recu, reception, accuse, accusons, etudier, examiner, examen, traitement, traitee,
        reference, automatique, reviendrons, contacterons, dans les meilleurs delais, nombreuses candidatures,
        semaines, etudions
    """,
    "HIRESIDE": """
        fiche de poste, lettre de refus, modele, ton avis sur, votre avis sur, notre nouveau, notre nouvelle,
        collegue qui, arrivee de, accueillons, shortlist, cvs recus
    """,
    "WITHDRAW": """
        retirer votre, retrait, retire votre, votre decision, ta decision, a votre demande, comme demande,
        renonce, desistement, plus interesse, plus interessee
    """,
    "COMPARE": """
        plus en adequation, plus proche, plus d experience, mieux, davantage, correspondant mieux, correspondent
        mieux, plus experimente, experimentee, choix difficile, decision difficile, pas ete facile, deuxieme,
        seconde, classement, points, serre, nombreux, plus adaptee, plus adapte, experience, plus pointue
    """,
    "FIT": """
        adequation, correspond, correspondre, correspondent, criteres, exigences, requis, requise, recherchons,
        recherche, besoin, besoins, attentes, manque, profil recherche, exige
    """,
    "NEWS": """
        decision, reponse, resultat, resultats, informer, informons, annoncer, decide, nouvelle, nouvelles,
        retour, suite a
    """,
    "CONTRAST": """
        mais, cependant, toutefois, neanmoins, pourtant, bien que, malgre, quoique, meme si, or
    """,
    "REASON": """
        car, parce, puisque, en raison, a cause, donc, ainsi, du fait, compte tenu, c est pourquoi, raison
    """,
    "SAID": """
        dit, a dit, m a dit, ecrit, raconte, demande, selon, parait
    """,
    "AFTER": """
        apres mure|etude|examen|reflexion|avoir|une|longue, attentivement, attentif, attentive, mure reflexion,
        reflexion, finalement, au final, en fin de compte, hesite, longuement
    """,
    "PROMO": """
        desabonner, desinscrire, cliquez, promotion, promo, soldes, remise, offre speciale, livraison gratuite,
        mentions legales, profitez, gratuit, prix
    """,
    "DEADLINE": """
        date limite, avant le, expire, rappel, completer, questionnaire, telecharger, deposer, envoyer avant,
        lien du test, test en ligne
    """,
    "RECRUIT": """
        votre parcours, ton parcours, nouvelle opportunite, a l ecoute, mon client, notre client, nouvelles
        offres, offres correspondant, alerte emploi, offres d emploi, seriez vous, linkedin
    """,
}
