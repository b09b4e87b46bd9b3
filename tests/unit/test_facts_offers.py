"""Personal offers in a rejection, which a polite reply takes up."""

import pytest

from bot.facts import Facts, NextStep, Offer, Why
from bot.mail import Address, Mail, Owner
from bot.reading import facts
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))


def read(text: str) -> Facts:
    mail = Mail(senders=(Address("Ann Keller", "ann.keller@larkfoods.example"),), text=text)
    return facts.extract(mail, new_text(mail), OWNER)


def offer(sentence: str, hail: str = "Hi Ida") -> Offer | None:
    found = read(f"{hail},\n\nI chose somebody else for the post. {sentence}\n\nBest wishes,\nAnn Keller").offer
    return found.value if found else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I'd love to buy you a coffee when you are next in town.", Offer.TALK),
        ("Lunch is on me.", Offer.TALK),
        ("Let's have lunch when the dust has settled.", Offer.TALK),
        ("I would gladly introduce you to my former partner.", Offer.INTRODUCTION),
        ("May I pass your name to the Lark Theatre?", Offer.INTRODUCTION),
        ("If you ever need a reference, I'll write it.", Offer.REFERENCE),
        ("I'd be happy to show your portfolio to our sister studio.", Offer.PAPERS),
        ("We'd be glad to have you for holiday cover.", Offer.WORK),
        ("I'd gladly pay you for a weekly column.", Offer.WORK),
        ("If you'd like a call with the head of archives I'll arrange it.", Offer.INTRODUCTION),
        ("For the twin post in Leeds I'll propose you, if you agree.", Offer.PAPERS),
    ],
)
def test_an_offer_is_told_with_its_kind(sentence: str, expected: Offer) -> None:
    assert offer(sentence) is expected


@pytest.mark.parametrize(
    ("hail", "sentence", "expected"),
    [
        ("Hallo Ida", "Ich lade dich gern auf einen Kaffee ein.", Offer.TALK),
        ("Bonjour Ida", "Je peux vous mettre en relation avec une consœur.", Offer.INTRODUCTION),
        ("Hola Ida", "Si quieres, puedo ponerte en contacto con otra bodega.", Offer.INTRODUCTION),
        ("Beste Ida", "Mocht je een referentie zoeken, je mag mij als referentie opgeven.", Offer.REFERENCE),
        ("Ciao Ida", "Se vuoi, posso girare il tuo curriculum a un collega.", Offer.PAPERS),
        ("Olá Ida", "Se quiseres, escrevo uma carta de recomendação.", Offer.REFERENCE),
    ],
)
def test_offers_are_read_in_other_languages(hail: str, sentence: str, expected: Offer) -> None:
    assert offer(sentence, hail) is expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for the coffee.",
        "I had hoped to introduce you to the team.",
        "I can't write you a reference.",
        "I'd be happy to jump on a call to explain our reasons.",
        "We will keep your CV on file.",
        "You were good to come and see us about it.",
        "If you have any questions, please call me.",
        "They have only let me have the one dinner lady and it has to be her.",
    ],
)
def test_what_is_past_denied_or_about_the_no_itself_is_no_offer(sentence: str) -> None:
    assert offer(sentence) is None


@pytest.mark.parametrize(
    ("hail", "sentence", "expected"),
    [
        ("Hi Ida", "I'm going to send your details to a founder whom I know unless you object.", Offer.PAPERS),
        ("Dear Ms Brandvold", "Should you permit me to name you, one word is enough.", Offer.PAPERS),
        ("Bonjour Madame", "Voulez-vous que je donne votre nom à l'imprimerie ?", Offer.PAPERS),
        ("Liebe Frau Brandvold", "Darf ich Ihren Namen an eine Kollegin weitergeben?", Offer.PAPERS),
        ("Beste Ida", "Mag ik je naam doorgeven aan een collega in Utrecht?", Offer.PAPERS),
        ("Ciao Ida", "Posso dare il tuo numero a un collega di Lodi?", Offer.PAPERS),
        ("Liebe Ida", "Soll ich dich meiner Schwester in Bonn empfehlen?", Offer.INTRODUCTION),
        ("Bonjour Madame", "Je vous présente là-bas ?", Offer.INTRODUCTION),
    ],
)
def test_a_question_for_leave_to_help_is_an_offer(hail: str, sentence: str, expected: Offer) -> None:
    assert offer(sentence, hail) is expected


@pytest.mark.parametrize(
    "sentence", ["Come and have a cry in my office.", "Pop in for a pint when you are on the lake."]
)
def test_an_invitation_that_leads_to_no_talk_is_no_offer(sentence: str) -> None:
    assert offer(sentence) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Ida,\n\nour publisher has cancelled the game, so nobody will be hired.", Why.FROZEN),
        ("Dear Ida,\n\nthe post has been deleted in the restructure.", Why.FROZEN),
        ("Liebe Ida,\n\nunser größter Auftrag ist geplatzt, wir können niemanden einstellen.", Why.FROZEN),
        ("Chère Ida,\n\nl'actionnaire supprime le poste que nous voulions vous confier.", Why.FROZEN),
        ("Hola Ida:\n\nhemos decidido no cubrir la vacante de momento.", Why.FROZEN),
        ("Beste Ida,\n\nde functie is wegbezuinigd.", Why.FROZEN),
        ("Ciao Ida,\n\nil concorso è stato revocato dal consiglio.", Why.FROZEN),
        ("Olá Ida,\n\na vaga foi congelada até ver.", Why.FROZEN),
        ("Liebe Ida,\n\ndamit ist die Stelle leider gestorben.", Why.FROZEN),
        ("Liebe Ida,\n\ndie Halbtagsstelle entfällt ab Mai.", Why.FROZEN),
        ("Dear Ida,\n\nwe have appointed somebody who needs no runway.", Why.FILLED),
    ],
)
def test_a_post_that_nobody_gets_is_told_from_one_that_somebody_gets(text: str, expected: Why) -> None:
    found = read(f"{text}\n\nAnn Keller").why
    assert found
    assert found.value is expected


def test_a_post_cut_before_somebody_was_chosen_is_filled_all_the_same() -> None:
    told = "Dear Ida,\n\nlast year the post was cut. We have now chosen another candidate, who was hired on Monday."
    found = read(f"{told}\n\nAnn Keller").why
    assert found
    assert found.value is not Why.FROZEN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Ida,\n\nit is a no. I'll ring you in spring, when we hire again.", NextStep.NOTICE),
        ("Dear Ida,\n\nit is a no. If another part opens, you'll hear from me.", NextStep.NOTICE),
        ("Dear Ida,\n\nit is a no. Once the annexe has opened, may I contact you?", NextStep.NOTICE),
        ("Dear Ida,\n\nit is a no. We could keep you on our list, if you agree.", NextStep.NOTICE),
        ("Dear Ida,\n\nit is a no. I will keep my ears open for you.", NextStep.NOTICE),
        ("Liebe Ida,\n\nleider nein. Sobald eine Stelle frei wird, melde ich mich.", NextStep.NOTICE),
        ("Bonjour Ida,\n\nce sera non. Si un poste se libère, je vous ferai signe.", NextStep.NOTICE),
        ("Ciao Ida,\n\nnon è andata. Se si libera un posto ti chiamo.", NextStep.NOTICE),
        ("Hola Ida:\n\nno pudo ser. Te aviso si se abre otra plaza.", NextStep.NOTICE),
        ("Beste Ida,\n\nhelaas. Als er een plek vrijkomt, bel ik je.", NextStep.NOTICE),
        ("Oi Ida,\n\nnão deu. Se surgir outra vaga, eu te aviso.", NextStep.NOTICE),
        ("Dear Ida,\n\nit is a no. Get the licence and apply again in October.", NextStep.RETURN),
        ("Dear Ida,\n\nit is a no. Would you mind if I asked you to try again after Easter?", NextStep.RETURN),
        ("Dear Ida,\n\nit is a no. Don't hesitate to come back when you've passed.", NextStep.RETURN),
        ("Dear Ida,\n\nit is a no. If you want to try again, the next round is in October.", NextStep.RETURN),
        ("Dear Ida,\n\nit is a no. Get the paper first and then come back.", NextStep.RETURN),
        ("Liebe Ida,\n\nleider nein. Melden Sie sich im Herbst wieder.", NextStep.RETURN),
        ("Bonjour Ida,\n\nce sera non. Revenez me voir à la rentrée.", NextStep.RETURN),
        ("Ciao Ida,\n\nnon è andata. Prendi la patente e riprova.", NextStep.RETURN),
        ("Hola Ida:\n\nno pudo ser. Vuelve a presentarte el año que viene.", NextStep.RETURN),
        ("Beste Ida,\n\nhelaas. Solliciteer volgend jaar gerust opnieuw.", NextStep.RETURN),
        ("Oi Ida,\n\nnão deu. Tenta de novo no próximo ano.", NextStep.RETURN),
        ("Dear Ida,\n\nit is a no. I'd suggest getting a forklift certificate.", NextStep.ADVICE),
        ("Dear Ida,\n\nit is a no. Another year on the wards would put you in a strong place.", NextStep.ADVICE),
        ("Liebe Ida,\n\nleider nein. Mein Rat: Machen Sie den Schein.", NextStep.ADVICE),
        ("Bonjour Ida,\n\nce sera non. Je vous conseille de passer le permis.", NextStep.ADVICE),
        ("Ciao Ida,\n\nnon è andata. Ti consiglio un corso serale.", NextStep.ADVICE),
        ("Hola Ida:\n\nno pudo ser. Te recomiendo el curso de la cámara.", NextStep.ADVICE),
        ("Beste Ida,\n\nhelaas. Mijn advies: haal eerst het rijbewijs.", NextStep.ADVICE),
        ("Oi Ida,\n\nnão deu. Um conselho: tira primeiro a carta.", NextStep.ADVICE),
    ],
)
def test_what_comes_next_is_word_from_the_writer_a_time_to_come_back_or_advice(text: str, expected: NextStep) -> None:
    found = read(f"{text}\n\nAnn Keller").next_steps
    assert found
    assert found.value == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ida,\n\nwe have chosen somebody else. We wish you all the best.",
        "Dear Ida,\n\nwe will not be offering you the post, and I can't promise you another.",
        "Sehr geehrte Frau Brandvold,\n\nwir danken Ihnen und wünschen Ihnen alles Gute. Leider nein.",
        "Bonjour Ida,\n\nnous ne retenons pas votre candidature. Bonne continuation.",
        "Dear Ida,\n\nit is a no. I'll have the trial shift paid on Monday. Send me the receipts in March.",
        "Dear Ida,\n\nit is a no. In May the board approved somebody else. You took it apart and put it together.",
        "Dear Ida,\n\nit is a no. Call me when you get a minute, and I'll tell you more if anything is unclear.",
        "Dear Ida,\n\nit is a no. We won't call you when a post opens. Please don't apply again in autumn.",
        "Dear Ida,\n\nit is a no. I said I'd call you when the post was settled. You would have made it in a year.",
        "Oi Ida,\n\nnão deu. O meu sobrinho volta em maio.",
        "Hola Ida:\n\nno pudo ser. La plaza vuelve a salir en junio.",
    ],
)
def test_a_mere_no_says_nothing_of_what_comes_next(text: str) -> None:
    assert read(f"{text}\n\nAnn Keller").next_steps is None


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry, as I know that it would have suited you so well.",
        "I can only apologise, having moved you twice.",
    ],
)
def test_an_apology_is_no_praise(text: str) -> None:
    assert read(f"Dear Ida,\n\nit is a no. {text}\n\nBest wishes,\nAnn Keller").kind_words is None


@pytest.mark.parametrize(
    "text",
    [
        "We need a hand for the harvest, three weeks of work. Reckon you'd be up for it?",
        "Would you take the night shifts in the meantime?",
        "On cherche quelqu'un pour la saison. Ça vous tenterait ?",
        "Für die Saison suchen wir noch jemanden. Hätten Sie Lust dazu?",
        "Para los turnos de agosto necesitamos gente, ¿te interesa?",
        "I'd encourage you to look at the night porter posting.",
        "I'd have you as a baker tomorrow.",
        "Share your new CV and I will submit you for another client.",
    ],
)
def test_other_work_that_waits_for_a_yes_is_an_opening(text: str) -> None:
    assert read(f"Dear Ida,\n\nit is a no. {text}\n\nBest wishes,\nAnn Keller").opening


NO = {
    "en": "Dear Ida,\n\nit is a no.",
    "de": "Liebe Ida,\n\nleider nein.",
    "fr": "Bonjour Ida,\n\nce sera non.",
    "es": "Hola Ida:\n\nno pudo ser.",
    "nl": "Beste Ida,\n\nhelaas.",
    "it": "Ciao Ida,\n\nnon è andata.",
    "pt": "Olá Ida,\n\nnão deu.",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please apply for the Junior Buyer role instead."),
        ("en", "Feel free to apply for our junior buyer position."),
        ("en", "We'd like to invite you to apply for the Team Assistant position."),
        ("en", "Our first choice has pulled out, are you still available?"),
        ("de", "Hätten Sie Interesse an der Stelle als Assistenz in Bonn?"),
        ("de", "Bewerben Sie sich gern auf unsere Stelle als Sachbearbeiter in Bonn."),
        ("fr", "Seriez-vous intéressée par un poste d'assistante à Lyon ?"),
        ("es", "¿Te interesaría el puesto de auxiliar?"),
        ("nl", "Heb je interesse in de functie van assistent?"),
        ("it", "Le interesserebbe il posto di assistente?"),
        ("pt", "Teria interesse na vaga de assistente?"),
    ],
)
def test_another_job_by_name_is_an_opening(language: str, text: str) -> None:
    assert read(f"{NO[language]} {text}\n\nAnn Keller").opening


@pytest.mark.parametrize(
    "text",
    [
        "We encourage you to apply for future roles that match your skills.",
        "Please keep an eye on our careers page and apply again.",
        "We have other openings on our website which may interest you.",
        "If another suitable role opens up, would you mind if I got in touch?",
        "Please apply for any role that suits you.",
    ],
)
def test_an_invitation_to_apply_for_whatever_comes_is_none(text: str) -> None:
    assert read(f"{NO['en']} {text}\n\nAnn Keller").opening is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our Tilbury yard is still two drivers short. Shout if you want it."),
        ("en", "The county library wants to meet you on Thursday at ten."),
        ("en", "I have a second requirement below, kindly share your updated resume."),
        ("en", "Would you take the afternoon post instead?"),
        ("en", "I've got a warehouse job in Goole, nights, bit more money. Shall I put you forward?"),
        ("en", "There's a vacancy in the packing hall. Give me a ring if that would suit."),
        ("en", "The manager wondered whether you would consider the assistant's job."),
        ("en", "We do still have an evening shift. It pays less. Have a think."),
        ("en", "Could I tempt you with four mornings in the mill shop?"),
        ("en", "I've a similar role in Hexham. Free for a quick call at noon?"),
        ("en", "Let me put you in front of the brewery tomorrow."),
        ("en", "If you'd consider a shift fitter's job, come back to me."),
        ("en", "Her promotion leaves a gap on the front desk. Would you be interested?"),
        ("en", "I am sending you two more openings this afternoon."),
        ("en", "Can you start on the early turn on Monday?"),
        ("en", "The sister hotel is looking for a night porter. Want me to ring them?"),
        ("en", "What would you say to the stores job?"),
        ("en", "We can offer you a one-year contract as a technician, if you are willing."),
        ("en", "I have two other clients who need a bookkeeper. When are you free to speak?"),
        ("en", "There is a kitchen porter position open at our other site. Let me know by Friday."),
        ("en", "I will speak to you tomorrow about the Selby job."),
        ("en", "They also need a second pair of hands at the dairy, ring Nell."),
        ("en", "A firm in Kendal has instructed us this week. May I send your details?"),
        ("en", "You would be welcome to apply for the deputy's post, which closes on Friday."),
        ("en", "My colleague in Leeds is hiring a planner. May I put you two in touch?"),
        ("en", "Two roles landed on my desk this morning. Ring me at lunch."),
        ("en", "I could use you on the night crew from Monday. Yes or no?"),
        ("en", "What I do have is a maternity cover in accounts. Tell me if you'd like to be considered."),
        ("en", "We'd love you to interview for our Bristol team. Does Tuesday work?"),
        ("en", "How would you feel about running the shop instead?"),
        ("de", "Unsere Filiale in Ulm sucht noch jemanden für die Kasse. Rufen Sie mich an, wenn Sie Interesse haben."),
        ("de", "Ich habe noch eine andere Stelle in Fulda. Darf ich Sie dort vorstellen?"),
        ("de", "Könnten Sie sich stattdessen die Teilzeitstelle vorstellen?"),
        ("de", "Im Lager hätten wir noch etwas frei, falls Sie das interessiert."),
        ("de", "Ich hätte da noch zwei weitere Mandate auf dem Tisch. Wann passt Ihnen ein Anruf?"),
        ("de", "Sind Sie noch verfügbar?"),
        ("fr", "J'ai un autre poste à Tours, en CDI. Je vous envoie le descriptif ?"),
        ("fr", "Prendriez-vous le poste à mi-temps à la place ?"),
        ("fr", "Notre dépôt de Metz cherche aussi un chauffeur. Appelez-moi si ça vous tente."),
        ("fr", "Un second client souhaite vous rencontrer lundi."),
        ("fr", "Êtes-vous toujours disponible ?"),
        ("es", "Tengo otra vacante en Gijón, con mejor sueldo. ¿Te paso los datos?"),
        ("es", "¿Le interesaría el puesto de media jornada?"),
        ("es", "La tienda de Vigo necesita una dependienta. Llámame si te interesa."),
        ("es", "Otro cliente quiere conocerte el martes."),
        ("es", "¿Sigue usted disponible?"),
        ("nl", "Ik heb nog een andere functie in Zwolle. Zal ik je voorstellen?"),
        ("nl", "Zou je in plaats daarvan de parttimebaan willen?"),
        ("nl", "Ons filiaal in Assen zoekt nog een verkoper. Bel me als je interesse hebt."),
        ("nl", "Een andere klant wil je graag spreken."),
        ("nl", "Ben je nog beschikbaar?"),
        ("it", "Ho un'altra posizione a Udine. Ti mando la descrizione?"),
        ("it", "Accetterebbe il posto part-time?"),
        ("it", "La filiale di Asti cerca un magazziniere. Mi faccia sapere se Le interessa."),
        ("it", "Un altro cliente vuole conoscerti martedì."),
        ("it", "È ancora disponibile?"),
        ("pt", "Tenho outra vaga em Braga. Posso enviar o seu currículo?"),
        ("pt", "Aceitaria o lugar a meio tempo?"),
        ("pt", "A loja de Faro procura uma vendedora. Liga-me se te interessar."),
        ("pt", "Outro cliente quer conhecê-lo na terça."),
        ("pt", "Ainda está disponível?"),
    ],
)
def test_other_work_that_is_there_now_is_an_opening(language: str, text: str) -> None:
    assert read(f"{NO[language]} {text}\n\nAnn Keller").opening


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Let me know if you would like feedback."),
        ("en", "Thank you for taking the time to apply for the Stock Clerk position."),
        ("en", "We will advertise again in spring, and you are welcome to apply."),
        ("en", "All rounds are manned, so we can not offer you a job as postman. Call me if you like."),
        ("en", "I'll ring you when something comes up."),
        ("en", "Please keep an eye on our website for other vacancies."),
        ("en", "Would you consider joining us as a volunteer?"),
        ("en", "May I put you on our relief list?"),
        ("en", "I know two other firms that are hiring, just say the word."),
        ("en", "Our client is looking for someone with more experience. Call me if you have questions."),
        ("en", "We had two positions and four finalists. Let me know if you have any questions."),
        ("en", "There may be a vacancy after Easter. I'll call you then."),
        ("en", "If you'd like to write for us as a freelancer, send me your rate."),
        ("en", "We have another candidate for the job. May I keep your details?"),
        ("en", "The team have chosen another applicant for the post. Are you free for a chat?"),
        ("de", "Sobald wieder eine Stelle frei wird, rufe ich Sie an."),
        ("de", "Der Kunde sucht jemanden mit mehr Erfahrung. Wenn Sie Fragen haben, rufen Sie mich an."),
        ("fr", "Mon client cherche un profil plus senior. Appelez-moi si vous avez des questions."),
        ("es", "Buscamos a alguien con más experiencia. Si tiene preguntas, llámeme."),
        ("nl", "De klant zoekt iemand met meer ervaring. Bel me als je vragen hebt."),
        ("it", "Il cliente cerca una persona più esperta. Mi chiami per qualsiasi domanda."),
        ("pt", "O cliente procura uma pessoa mais experiente. Ligue-me se tiver dúvidas."),
    ],
)
def test_later_work_lists_favours_and_the_no_itself_are_no_opening(language: str, text: str) -> None:
    assert read(f"{NO[language]} {text}\n\nAnn Keller").opening is None


@pytest.mark.parametrize("text", ["Fancy a coffee on Monday?", "Would you be willing to join a call for feedback?"])
def test_a_question_without_work_is_no_opening(text: str) -> None:
    assert read(f"Dear Ida,\n\nit is a no. {text}\n\nBest wishes,\nAnn Keller").opening is None


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ida,\n\nit is a no. Can I ring you?",
        "Hola Ida:\n\nno pudo ser. ¿Te puedo llamar?",
        "Bonjour Ida,\n\nce sera non. Puis-je vous appeler ?",
        "Ciao Ida,\n\nnon è andata. Posso chiamarti?",
    ],
)
def test_one_who_asks_whether_to_ring_offers_a_talk(text: str) -> None:
    offer = read(f"{text}\n\nAnn Keller").offer
    assert offer
    assert offer.value is Offer.TALK


@pytest.mark.parametrize("text", ["If you find another post, could I still ring you?", "May I call you then?"])
def test_a_call_at_another_time_is_not_asked_for_now(text: str) -> None:
    assert read(f"Dear Ida,\n\nit is a no. {text}\n\nAnn Keller").offer is None


def test_word_about_expenses_is_no_offer_to_keep_in_touch() -> None:
    assert (
        read("Dear Ida,\n\nit is a no. Finance will be in touch about your expenses.\n\nAnn Keller").keep_in_touch
        is None
    )
