"""English words and phrases, by what they do in a mail about a job (written as read by `lexicon.compiled`)."""

STOP_WORDS = """
    the and to of you for with that this have are was will be is it on your from we our not as at an by
"""

CLASSES = {
    "NEG": """
        not, no, never, none, nobody, nothing, neither, nor, no one, nowhere, without, unable, no longer, not
        able, in no position, nope, nah, nay, no more, cannot, isnt, not going
    """,
    "WE": """
        we, us, our, ours, ourselves
    """,
    "ME": """
        i, me, my, mine, myself
    """,
    "YOU": """
        you, your, yours, yourself, ya, yer, thee
    """,
    "SHE": """
        he, she, him, her, his, hers, himself, herself
    """,
    "THEY": """
        they, them, their, theirs, themselves
    """,
    "KIN": """
        my|your|his|her|our|their
        wife|husband|partner|brother|sister|mum|mom|dad|father|mother|son|daughter|friend|cousin|nephew|niece|
        uncle|aunt|boyfriend|girlfriend|mate|flatmate|roommate|kid|kids|sibling
    """,
    "ORG": """
        team, company, firm, organization, organisation, department, board, committee, panel, council, client,
        customer, governors, trustees, directors, directorate, management, partners, owners, owner, agency,
        hospital, employer, headquarters, head office, hq, boss, chairman, headteacher, head teacher, practice,
        clinic, studio, trust, authority, ministry, district, chef, foreman, cfo, ceo, cto, coo, employers,
        personnel, human resources, hr, talent acquisition, recruitment|recruiting team, leadership, the lads,
        hiring manager|managers|team, selection committee|board|panel, hiring committee, line manager, site
        manager, ward manager, matron, bureau, chief
    """,
    "JOB": """
        job, jobs, position, positions, role, roles, post, posts, vacancy, vacancies, opening, openings,
        placement, internship, internships, apprenticeship, traineeship, residency, gig, employment, career,
        requisition, job posting|offer|advert|ad|opening|opportunity, opportunity, opportunities, clerkship,
        fellowship, secondment, lectureship, professorship, headship, deputyship, vacant post, night shift,
        weekend shifts, saturday job, summer job, positon, postion, oppurtunity, oportunity, vaccancy, job
        ref|title|id, fixed term, contract role, hire, req, summer placement, trainee place, place on the
        scheme, graduate scheme, scheme
    """,
    "PLACE": """
        seat, desk, spot, spots, place, places, chair, bench, shift, shifts, rota, slot on, on the team, in the
        team, on board, headcount
    """,
    "TITLE": """
        manager, engineer, developer, designer, analyst, assistant, coordinator, director, officer, nurse,
        teacher, accountant, driver, cook, waiter, waitress, barista, bartender, baker, butcher, clerk, cashier,
        cleaner, receptionist, secretary, administrator, associate, consultant, specialist, supervisor,
        technician, scientist, researcher, lecturer, professor, lawyer, paralegal, solicitor, electrician,
        plumber, welder, carpenter, joiner, mechanic, operator, representative, editor, writer, journalist,
        librarian, gardener, housekeeper, porter, guard, lifeguard, pharmacist, physiotherapist, dentist,
        therapist, carer, caretaker, midwife, paramedic, architect, surveyor, buyer, recruiter, trainer, tutor,
        instructor, apprentice, intern, trainee, stylist, hairdresser, barber, tailor, florist, chemist,
        biologist, economist, statistician, programmer, sysadmin, tester, copywriter, strategist, translator,
        interpreter, nanny, farmhand, picker, packer, forklift driver, machinist, fitter, estimator, scheduler,
        planner, underwriter, actuary, auditor, bookkeeper, teller, sous chef, head chef, postdoc, curator,
        archivist, producer, dispatcher, counsellor, social worker, sales rep, account executive|manager,
        product manager, project manager, team lead, host, chef de partie, deputy head, head of
    """,
    "APPLY": """
        application, applications, apply, applied, applying, candidacy, resume, resumes, cv, cvs, cover letter,
        covering letter, application form, portfolio, your submission, your profile, expression of interest,
        candidature, aplication, applicaton, your papers|documents|file|details|letter, threw|throw|throwing
        your hat, your interest, interest in joining|working|us, interested in joining|working, interest shown,
        applicaiton
    """,
    "CAND": """
        candidate, candidates, applicant, applicants, finalist, finalists, shortlist, shortlisted, short list,
        interviewees, contenders, contender, candiate, job seeker, jobseeker, talent pool, pool of, field of
    """,
    "MEET": """
        interview, interviews, interviewed, interviewing, screening, phone screen, phone call, video call, trial
        shift|day, audition, assessment, assessment centre|center, test task, take home, takehome, case study,
        coding test|challenge, work sample, tech|technical test, second|final|first|next round, final stage,
        panel interview, reference check, references, demo|test|mock lesson, demo class, telephone interview,
        onsite, aptitude test, assesment, interveiw, our conversation|chat|call|meeting|talk, when we
        met|spoke|talked, coming in, came in, met with, meeting you, talking|speaking to|with you, showed|walked
        you round, taster day, working interview, coming to see us, came to see us, your visit, your time,
        taking the time, took the time
    """,
    "PROC": """
        hiring|recruitment|selection|application|interview|recruiting process, recruitment, recruiting, hiring,
        selection, our process, the process, the search, our search, recruitment exercise|campaign, competition
        reference, sift, sifted, longlisting, shortlisting, screening of
    """,
    "CHOSE": """
        go|goes|going|went|gone with, go|goes|going|went|gone for, go|goes|going|went|gone another way,
        go|going|went|gone in another|a direction|different, another direction, different direction, another
        way, another route, chose, chosen, choose, choosing, pick, picked, picking, select, selected, selecting,
        opted for, opt for, settled on, decided on, decided for, decided in favour|favor of, in favour|favor of,
        landed on, plumped for, voted for, leaning towards|toward, came down on, prefer, preferred, preferring,
        the choice fell on, fell on, fallen on, choice is|was, signed up, shook hands with
    """,
    "GIVEN": """
        given to, gave it to, gave the job|role|post|position, give it to, giving it to, gives it to, given
        the|it to, gone to, went to, goes to, has gone to, go to someone|somebody|another|a|the, going to
        someone|somebody|another|a|the|one, awarded to, handed to, handed it to, offered to, offered it to,
        offered the, offer the job|role|post|position|place to, offer it to, offered someone|somebody, assigned
        to, allocated to, accepted by, taken by, filled by, filled with, nod went to, promised to, promised the,
        is for the other, was for the other, got the nod, gets the nod
    """,
    "HIRED": """
        hired, appointed, appoint, appointing, took on, taken on, taking on, employed, promoted, promoting,
        brought in, bring in, made that|the|a|our hire, engaged, recruited, hired someone|somebody, hired
        internally, filled it|this|them|the internally, made an|the|our offer, made an appointment, an
        appointment, extended an offer, offer has been|was made|accepted, found someone|somebody|our|a|an|the
        one, found a match, identified, secured, got someone|somebody, have someone|somebody, found the right,
        hiring decision
    """,
    "TAKESUP": """
        accepted, has accepted, said yes, says yes, start|starts|started|starting
        on|monday|tuesday|wednesday|thursday|friday, starts in|next|at|as, joins us|the, joining us|the|in,
        joined us, will be joining, take|takes|taken up the, will be doing it, moves into, moving into, stepping
        into, step into, stepped into, stays on, slot in, slotted, countersigned, signed yesterday|today|on,
        signed the contract, got it, gets it, has got it, beat you to it, got in first, got|gets the
        job|role|post|position|gig, came first, came out on top, won it, coming back to us, coming home, taking
        over, take over the, will take over, took the job|role
    """,
    "OTHERS": """
        another
        candidate|applicant|person|individual|man|woman|lady|guy|fellow|lad|finalist|nurse|teacher|chef|driver|
        party|direction,
        other
        candidate|candidates|applicant|applicants|person|persons|individuals|finalists|lady|fellow|man|woman|
        guy|gentleman|girl|profiles|people|contenders,
        an other candidate|applicant|person, someone else, somebody else, anyone else, someone else's, somebody
        else's, different candidate|candidates|applicant|person, the other
        one|chap|two|three|candidate|applicant, stronger
        candidate|candidates|applicant|applicants|match|matches, better candidate|candidates, more
        experienced|qualified|suitable|suited candidate|candidates|person|applicants|individuals,
        best|right|successful|preferred|qualified|suitable candidate|candidates|applicant|applicants, those
        candidates|applicants, candidates|applicants|candidate|applicant|individuals|people|person
        whose|who|with|that, two others, three others
    """,
    "SOMEONE": """
        someone, somebody, someone|somebody with|who|whose|local|closer|already|internal, a person who, the
        person|girl|lad|one|fellow|man|woman|chap who|with, a man|woman|lady|chap|girl|lad|bloke|fella|fellow,
        those|ones|people who, others, another, the other
    """,
    "INTERNAL": """
        internal candidate|applicant|candidates|hire|transfer|colleague|appointment|move, internally, from
        within, in house, inside candidate, existing employee|staff|supervisor|member|colleague, a colleague,
        colleague of ours, one of our own, one of ours, our apprentice|intern|trainee|own, nephew, niece,
        cousin, sister in law, brother in law, in law, his|her|the son|daughter, the deputy, the intern, former
        employee|colleague, ex colleague, a returner, agency worker, our temp, the temp, redeployed, redeployee,
        redeployment, displaced, transferred from, on transfer, seniority, someone|somebody we know
    """,
    "PROCEED": """
        move|moved|moving|moves forward|forwards|ahead, go|going|gone|went forward|forwards|ahead|further,
        proceed, proceeding, proceeds, proceeded, progress, progressing, progressed, take|taking|taken|took
        it|this|you|things|them|your further|forward, taken further|forward, take|taking your
        application|candidacy|cv|profile|candidature further|forward, pursue, pursuing, continue with,
        continuing with, continue your|the|in, advance, advancing, advanced to, next
        step|steps|stage|phase|round, further steps|stage|stages, taken forward, put you|your|him
        forward|through, putting you|your forward|through, bring|bringing|call|calling|have|having you back, see
        you again, moving|move you on|forward|to, carry on with, go on with you, continued, further
        consideration, considered further
    """,
    "CONSIDER": """
        consider, considering, considered for, be considered, under consideration, consideration, in the
        running, in the frame
    """,
    "INVITE": """
        invite, inviting, invited, invitation, shortlist you, short list you, interview you, interviewing you,
        meet you, calling you, call you, ask you to come
    """,
    "TAKEYOU": """
        hire|hiring you, take|taking you on, have you on|with|join|start|in, bring|bringing you on|in|aboard,
        put|putting you on, offer|offering|offered|give|giving you, give it to you, keep|keeping you|you on, use
        you, book you, engage you, employ|employing you, appoint|appointing you, select|selecting|selected you,
        choose|chose|pick|picked you, go|going with you, start you, make|making you an offer, extend|extending
        an offer|you|one, extend an offer to you, an offer to you, offer of employment, find a place|room|spot
        for you, fit you in, have a|anything|something|any for you,
        something|anything|place|room|job|work|one|spot|role|position for you, see you on|in|as,
        accept|accepted|accepting your, recommend|recommended|recommending you|your, sponsor you, afford you,
        need you, want|wants|wanted you, take u on, made permanent, make you permanent, renew|renewing your|you,
        extend your contract, accept you, take|taking your application|cv|candidacy, support your application,
        match you, place you
    """,
    "NOTYOU": """
        unsuccessful, not be|been|_ successful, not be|been|_ selected, not be|been|_ shortlisted, not be|been|_
        chosen, not be|been|_ retained, not be|been|_ accepted, not be|been|_ considered further|for, not be|_
        moving|going|progressing|proceeding|continuing|advancing|pursuing, not be|_
        proceed|progress|advance|move|pursue|continue with|forward|your|further|you, not to
        proceed|progress|advance|move|pursue|continue|invite|take|offer, not be|_ taking|taken you|your|it
        forward|further, not be|_ inviting|offering|hiring|interviewing|shortlisting you, not be|_ able to
        offer|progress|take|invite|consider|proceed|accept|move, unable to
        offer|progress|take|invite|consider|proceed|accept|move, in a position to offer|invite|take, not
        offer|invite|shortlist|hire|select|choose you, you were|are not selected|successful|shortlisted|chosen,
        not among those|the|them, not one of the|those, no longer be|_ considered|considering|under|in|being,
        not made it|the, did|has not make|made it|the, not make the, not the one|right|person|candidate, did not
        get|pass|meet, not meet the|our, not a|the match|fit|right, not quite right|what|the, not what we, not
        suitable, not right for, not fit, not on this occasion, on this occasion, not this time, this time
        round|around, decided against, against you|your|taking|hiring|it, deselected, disqualified, removed from
        consideration, withdrawing you, ruled you|him|her out, rules you out, screened out, out of the running,
        status changed to, not hired, no from us, is a no, a no from, answer is no, the answer is no, in the
        negative, regret to inform|advise|say|tell|let, regret that we|your|you|i|on, sorry to
        inform|say|tell|let, let you down, letting you down, different from yours, not worked|work out, not be
        you, not you, was not you, not going to be you, came second, runner up, second place, number two,
        pipped, missed out, lost out, fell short, falls short, below the, cut off, pass mark, not up to, do|does
        not hold|have the
    """,
    "REJECTW": """
        rejected, reject, rejection, rejections, rejecting, decline, declined, declining, refused, refuse,
        refusal, turned down, turn down, turning down, turned|turn you down, denied, deny, disapproved, voted
        down, not approved, not agreed
    """,
    "PASSON": """
        pass on you|your|this|it, passed on you|your, passing on you|your, passed over, going to pass, have to
        pass, ruled out, eliminated, excluded, dropped, let you go, letting you go, release you, releasing you,
        released from, overqualified, over qualified, underqualified, ineligible, not eligible
    """,
    "ENDED": """
        end of the road, came|come|comes to an end, ends|end|stops|stop|stopping here, ends at this point,
        application ends, process ends, ended, archived, inactive, disposed of, dispositioned,
        close|closed|closing your file|application|candidacy, file has been closed, application has been|is
        closed, closed out, our close out, concluded your, will be deleted|removed|destroyed, wrapped up,
        wrapped this, sewn up, the door on, that was that
    """,
    "REGRET": """
        unfortunately, regret, regrets, regretfully, regrettably, sorry, afraid, sadly, alas, disappoint,
        disappointing, disappointment, disappointed, unfortunatly, unfortunetly, unfortuantely, apologise,
        apologies, apologize, gutted, shame, pity, bummer
    """,
    "BADNEWS": """
        bad news, sad news, tough news, hard news, difficult news, not good news, not the
        news|answer|outcome|result, not what you, the answer you hoped, better news, good news to, hate to,
        hated to, hard to write, hard email|mail|letter, hard to say, wish i|we had|could, wish it|this were,
        wish there was, would have liked, had hoped, heavy heart, break it to you, rather you heard, wanted you
        to hear, hear it from me, sting, stings, no easy way, straight with you, be blunt, thing is, trouble is,
        catch is, truth is, not to be, long and short, not my call, out of my hands, cannot pretend, must
        disappoint, no good news, before you hear
    """,
    "COND": """
        if, whether, unless, should you|your|we, in case, in the event, provided, providing, until, once, might,
        may, could be, would be, only if, only those, only successful|shortlisted, depending, as soon as, when
        we have, please allow, we aim to, not heard, do|does not hear, hear nothing, were to, even if, or not,
        either way, possibly, perhaps, maybe, supposing, suppose, assuming, hypothetically, in which case,
        please assume
    """,
    "DELAY": """
        delay, delays, delayed, postponed, postpone, postponing, pushed|push back, running late|behind, behind
        schedule, taking|take longer, longer than, still
        deciding|reviewing|waiting|considering|interested|very|in, awaiting, pending, reschedule, rescheduled,
        rescheduling, moved to, move our|your|the, another week, few more days, bear with us|me, hang in there,
        hang tight, be patient, your patience, not yet, no decision yet, not decided yet, not forgotten,
        under|in|being review, reviewed, little longer, more time, by the end of, end of the week, will know
        more, hear back, sit tight, soon as i, update you, cannot make it, is ill, taken ill, off sick
    """,
    "HOLD": """
        on hold, on ice, paused, pause, pausing, hold off, holding off, standby, stand by, on pause, parked,
        shelved, reserve list, waiting|wait list, waitlist, keep you warm, in reserve, resume, reopen
    """,
    "FILLED": """
        filled, been filled, is filled, already filled, been taken, is taken, was taken, spoken for, snapped up,
        has gone, have gone, already gone, all gone, gone now, has been given, full now, is full, are full, full
        up, fully staffed, already full, no longer available, no longer open, has been made, taken
        yesterday|last|on
    """,
    "CANCELLED": """
        cancelled, canceled, cancelling, scrapped, axed, binned, called off, calling off, off the table|board,
        not going ahead, not happening, will not happen, not go ahead, pulled the|it, pulling the, withdrawn
        the, been withdrawn, has been closed, been closed, closing the, closed the, has closed, is closed,
        abolished, discontinued, suspended, dropped the, no longer exists|exist|needed|required, shut down,
        shutting, folded, folding, closing down, wound up
    """,
    "FROZEN": """
        freeze, froze, frozen, hiring freeze, freezing, embargo, ban on, moratorium, no new
        heads|hires|starters, no heads, headcount freeze, not hiring, not recruiting, stopped hiring, stop
        hiring, no longer hiring|recruiting|looking, not taking on|anyone, not looking, cannot hire
    """,
    "NOJOB": """
        no vacancy, no vacancies, no position, no positions, no job, no opening, no openings, no role, no work,
        no need, no requirement, no place, no places, no second, no third, no spot, no seat, no space, no room,
        not be|_ filling, not to fill, not going to fill, leave|leaving it vacant|empty, no such, nothing for
        you, nothing here, not replacing, not be replacing, not replace, not need a|another|anyone, do without,
        managing without, do it ourselves|myself, doing it ourselves|myself, cover it ourselves, share the work,
        split the, combine, combined, combining, outsource, outsourced, agency instead, instead of, in place of
    """,
    "CUTS": """
        budget, budgets, funding, restructure, restructured, restructuring, reorganisation, reorganization,
        reorg, redundancies, layoffs, laid off, lay offs, cuts, cost cutting, fell|fallen through, no budget, no
        money, no funding, lost the contract|funding|client, merger, merged, absorbed, approval was not, no
        approval
    """,
    "RETHINK": """
        changed our|my mind, changed our minds, second thoughts, rethink, rethought, rewritten, re advertise,
        readvertise, readvertised, start again, starting again, gone back to the drawing, re scope, rescope,
        redefined, different level, changed the role, rewriting
    """,
    "NONJOB": """
        loan, mortgage, overdraft, credit card, lender, lending, claim, claims, policy, insurance, premium,
        insurer, appeal, manuscript, article, essay, poem, poems, abstract, reviewers, referees, journal, issue
        of, publication, publisher, grant, grants, proposal, proposals, bursary, scholarship, admission,
        admissions, degree, semester, campus, school place, nursery place, flat, apartment, tenancy, tenant,
        landlord, rental, viewing, property, estate agent, letting, order, orders, parcel, delivery, refund,
        warranty, invoice, flight, booking, reservation, ticket, tickets, visa, passport, permit, planning
        permission, immigration, customs, embassy, patch, pull request, merge request, commit, maintainer,
        maintainers, repository, app review, app store, feature request, ballot, lottery, raffle, contest,
        prize, award, awards, nominee, squad, league, trials, season, tender, bid, bidder, bidders, quote,
        quotation, supplier, suppliers, vendor, pitch, investors, investor, accelerator, cohort, franchise,
        sponsorship, venue, wedding, gallery, exhibition, artwork, adoption, dog, puppy, rescue centre, foster,
        membership, club, allotment, volunteer, volunteering, volunteers, allowance, study participant,
        participants, casting, episode, accreditation, press pass, trademark, patent, expenses, leave request,
        annual leave, cfp, bank account, donation, petition, prescription, surgery, treatment, guests, airbnb,
        dating, date with, subscription, newsletter, webinar, podcast, lease, diploma, master of, phd, programme
        of study, course place, university, college
    """,
    "THANKS": """
        thank you, thanks, thank, thankyou, grateful, appreciate, appreciated, appreciation, gratitude, many
        thanks, much obliged, cheers
    """,
    "PRAISE": """
        impressed, impressive, strong, excellent, outstanding, wonderful, brilliant, great, fantastic, lovely,
        enjoyed, enjoy, pleasure, liked, loved, talented, talent, warm, warmth, charming, thoughtful, terrific,
        amazing, superb, delightful, admire, admired, memorable, remarkable, clever, gifted, good, nice,
        beautiful, stood out, stand out, calibre, caliber, well prepared, enthusiasm, enthusiastic, energy,
        passion, first rate, a joy, credit to you, hit it off, a treat, the best
    """,
    "FUTURE": """
        keep|stay in touch, keep your details|cv|resume|application|profile|information, on file, talent
        community|network, future, again, next time|year, another time, door is open, door open, reapply, re
        apply, apply again, try again, try us again, come|get back to you, reach out, think of you,
        keep|bear|have you in mind, when something, if something, other roles|positions|openings|opportunities,
        paths cross, paths will cross, stay connected, linkedin, look out for, keep an eye, careers page|site,
        further opportunities
    """,
    "WISH": """
        best of luck, good luck, wish you, wishing you, all the best, every success, much success, success, best
        wishes, your search, job search, search elsewhere, elsewhere, onwards, endeavours, endeavors, hope you
        find, you will find, will find somewhere, lucky to have you, snap you up
    """,
    "OFFER": """
        pleased|delighted|happy|thrilled|excited to offer|confirm|invite|inform|tell|let|say, thrilled,
        congratulations, congrats, welcome aboard, welcome to the, start date, your contract, offer letter,
        salary, compensation, onboarding, you got the job, you have got the job, job|it is yours, yours if you
        want, you are in, you start, see you monday, first day, day one, your new role, would like to
        offer|invite, look|looking forward to meeting, we want you, it is a yes, a yes from, like to meet you,
        wants to see you, like to see you, want to see you
    """,
    "SCHED": """
        schedule, scheduled, scheduling, calendar, zoom, teams link, google meet, dial in, time slot, slots,
        availability, available on, are you free, monday, tuesday, wednesday, thursday, friday, am, pm, o'clock,
        tomorrow, this afternoon|morning, book a time, new date|time, arrive, please bring, join the call,
        agenda, reception desk
    """,
    "ACK": """
        received, receipt, receiving, we review, reviewing, will be in touch, will contact, will be contacted,
        hear from us, be in contact, reference number, your reference, submitted, confirmation, confirm, do not
        reply, automated, acknowledge, acknowledgement, within weeks|days, working days, business days,
        evaluate, evaluating, high volume, large number|volume of, number of applications
    """,
    "HIRESIDE": """
        scorecard, scorecards, debrief, backfill, your interview with, candidate packet, let the
        candidate|candidates|others know, tell the candidate|others, reject him|her|them|the,
        turn|turned|turning him|her|them down, our shortlist, pipeline, sourcing, headcount approval, job ad, ad
        copy, for our team, your team, your hire, new starter|hire|colleague, joins the team, please welcome,
        join me in welcoming, applicants|cvs|candidates for your, draft the, rejection
        email|emails|letter|letters|template, template, who do you prefer, your thoughts|feedback on, announce,
        announcing, announcement, referee, reference for
    """,
    "WITHDRAW": """
        withdraw, withdrew, withdrawn your, your withdrawal, withdrawal, withdrawing, take|taken my name out,
        decline|declined|declining your|our|the offer, accepted another, your decision to, sorry to hear|see,
        respect|understand your decision, you have decided, no longer interested, pull|pulled out, opt out, as
        you asked, at your request
    """,
    "TURNED": """
        turned down before, after all, told you no, earlier decision, set aside, previous email, previous
        letter, in error, by mistake, our mistake, please disregard, disregard, correction, good news, back in,
        reopened, still want, change of heart, reconsidered, reversed, overturned, another opening, one instead,
        carrying you over, fell through so
    """,
    "COMPARE": """
        stronger, strongest, closer, closest, closely, more closely, better suited|fit|match, best fit|match,
        more experience|experienced|relevant|senior|qualified, best|most qualified, edged, just ahead, second
        choice, close second|call|run, very close, tough|hard|difficult decision|call|choice, not an easy, not
        easy, narrowly, scored, ranked, rank, rated, score, marks, experience in|with, years of experience,
        already has|knew|works|done, has done|run, competitive, competition was, high standard, strong field,
        field was, more in line, better aligned, greater experience
    """,
    "FIT": """
        fit, suited, suit, right for, looking for, required, requires, requirement, requirements, criteria,
        essential, match for, matched, alignment, align, aligned, meet the, after someone,
        want|wants|needs|need|prefer someone|somebody, minimum, lack, lacking, lacks, missing
    """,
    "NEWS": """
        decision, decided, decide, outcome, result, results, update, news, verdict, conclusion, concluded,
        determined, elected, resolved, let you know, letting you know, inform you, advise you, notify you, tell
        you, to say that, hereby, be advised, note that, status, feedback, answer
    """,
    "CONTRAST": """
        but, however, although, though, while, whilst, despite, in spite of, nevertheless, nonetheless, even
        though, still, whereas, that said, albeit, except, only
    """,
    "REASON": """
        because, since, as a result, due to, owing to, on account of, therefore, hence, consequently, thus,
        which means, in view of, given that, reason
    """,
    "SAID": """
        said, says, told, tells, wrote, writes, heard, asked, texted, replied, mentioned, according to,
        apparently, reportedly
    """,
    "AFTER": """
        after careful|much|long|due|a|thorough|consideration|intensive, careful consideration|review, carefully,
        thorough, thoroughly, having considered|reviewed, on reflection, thought long, long and hard, much
        thought, deliberation, deliberations, after discussing, slept on it, talked it over, in the end,
        eventually, finally, ultimately, lot of thought
    """,
    "PROMO": """
        unsubscribe, click here, click, sale, discount, shop now, free shipping, price, prices, deals, limited
        time, exclusive, view in browser, privacy policy, earn, winner, million, guarantee, guaranteed,
        investment, money back, cash, bonus, act now, order now, mailing list, manage preferences
    """,
    "TECH": """
        kernel, server, install, linux, compile, module, script, code, software, config, perl, python, debian,
        windows, browser, error, errors, log, logs, release, upgrade, database, api, rpm, spam filter, file
        system, download
    """,
    "DEADLINE": """
        deadline, closing date, expires, expire, reminder, remind, complete the|your, finish your, test link,
        your assessment, hackerrank, codility, questionnaire, submit your, please submit, upload
    """,
    "RECRUIT": """
        came across your, your background, would you be open, open to, new opportunity, great opportunity, reach
        out to you, reaching out, on behalf of, my client, our client is, might be interested, are you
        interested, quick chat, day rate, per hour|annum, remote role, hybrid, immediate start, job alert, new
        jobs, jobs for you, recommended jobs, matching jobs, jobs matching, apply now, see all jobs, view job
    """,
}
