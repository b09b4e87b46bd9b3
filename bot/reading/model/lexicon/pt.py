"""Portuguese words and phrases by class; see `lexicon.en` for what the classes mean."""

STOP_WORDS = """
    o a os as que de e para com nao um uma do da em voce seu sua se por ao nos foi mas mais
"""

CLASSES = {
    "NEG": """
        nao, nunca, ninguem, nada, nenhum, nenhuma, sem, nem, ja nao, jamais, tampouco
    """,
    "WE": """
        nos, nosso, nossa, nossos, nossas, temos, podemos, vamos, estamos, a gente, somos
    """,
    "ME": """
        eu, me, mim, meu, minha, meus, minhas, tenho, posso
    """,
    "YOU": """
        voce, voces, seu, sua, seus, suas, te, ti, teu, tua, lhe, vc, o senhor, a senhora, contigo, tu
    """,
    "SHE": """
        ele, ela, dele, dela
    """,
    "THEY": """
        eles, elas, deles
    """,
    "KIN": """
        minha|meu
        mulher|marido|esposa|amigo|amiga|irmao|irma|mae|pai|filho|filha|primo|prima|sobrinho|sobrinha|namorado|
        namorada
    """,
    "ORG": """
        equipe, equipa, empresa, companhia, departamento, direcao, conselho, comite, comissao, banca, cliente,
        chefe, gestor, gestora, recursos humanos, rh, gerencia, gerente, dono, dona, prefeitura, camara,
        diretoria, juri, matriz
    """,
    "JOB": """
        vaga, vagas, emprego, trabalho, posicao, cargo, funcao, estagio, oportunidade, contrato, oferta de
        emprego|trabalho, anuncio, posto, lugar de, trainee, colocacao, bolsa de estagio
    """,
    "PLACE": """
        lugar, lugares, turno, turnos, escala, quadro
    """,
    "TITLE": """
        engenheir*, desenvolvedor*, programador*, assistente, vendedor*, garcom, garconete, cozinheir*,
        contador*, contabilista, professor*, enfermeir*, mecanic*, eletricista, tecnic*, consultor*, auxiliar,
        redator*, redatora, designer, arquitet*, advogad*, medic*, farmaceutic*, cabeleireir*, padeir*,
        carpinteir*, jardineir*, porteir*, recepcionista, estagiari*, aprendiz, motorista, coordenador*,
        diretor*, analista
    """,
    "APPLY": """
        candidatura, candidaturas, inscricao, inscricoes, curriculo, curriculos, cv, carta de apresentacao, seu
        perfil, teu perfil, interesse, candidatou, candidatar, candidataste, seu interesse, teu interesse,
        processo que se inscreveu
    """,
    "CAND": """
        candidato, candidata, candidatos, candidatas, finalista, finalistas, concorrentes, banco de talentos,
        bolsa de recrutamento, participantes
    """,
    "MEET": """
        entrevista, entrevistas, conversa, conversas, reuniao, bate papo, teste, dia de teste, conhece lo,
        conhece la, conhecer voce, te conhecer, conhecer te, chamada, ligacao, videochamada, avaliacao, segunda
        fase, ultima fase, fase final, aula teste, visita, dinamica
    """,
    "PROC": """
        processo, processos, processo seletivo, processo de selecao|recrutamento, selecao, recrutamento,
        concurso, triagem, pre selecao, edital
    """,
    "CHOSE": """
        escolhido, escolhida, escolhemos, escolher, escolha, optamos por, optamos, optado, decidimos por,
        decidido por, preferimos, preferido, selecionamos, ficamos com, ficou com, fechamos com, fechar com,
        seguimos com, seguir com, recaiu
    """,
    "GIVEN": """
        dado a, demos a, dei para, dei a, deram para, entregue a, entregue, atribuido, atribuida, atribuida a,
        oferecido a, ficou para, foi para, vai para
    """,
    "HIRED": """
        contratado, contratada, contratamos, contratar, nomeado, nomeada, promovido, promovida, encontramos,
        achamos, arranjamos, preenchida com, preenchemos, admitido, admitida, assinado
    """,
    "TAKESUP": """
        comeca, comecara, aceitou, disse que sim, topou, entra na, vai assumir, assume, assumiu, inicia, volta
        para
    """,
    "OTHERS": """
        outro candidato, outra candidata, outros candidatos, outras candidatas, outra pessoa, outras pessoas,
        outro perfil, outros perfis, outro, outra, outros, outras, candidatos com|que|cujo|cuja|mais, candidato
        com|que|cujo|mais, candidata com|que|cujo|mais, perfis mais|com|que, perfil mais, outras candidaturas,
        candidaturas que|mais
    """,
    "SOMEONE": """
        alguem, alguem que|com|de, uma pessoa, a pessoa, um rapaz, uma moca, uma rapariga, um colega, uma
        colega, quem ja
    """,
    "INTERNAL": """
        interno, interna, internamente, promocao interna, recrutamento interno, de casa, da casa, colega nosso,
        sobrinho, sobrinha, cunhado, cunhada, nosso estagiario, nossa estagiaria, transferencia, mobilidade
    """,
    "PROCEED": """
        avancar, avanco, avancou, avancaremos, prosseguir, prosseguiremos, continuar, seguir em frente, em
        frente, dar seguimento, dar continuidade, seguimento, proxima etapa|fase, proximas etapas|fases,
        proximos passos, proximo passo, etapas seguintes, fase seguinte, seguir adiante, continuidade
    """,
    "CONSIDER": """
        considerar, considerada, considerado, levado em conta, consideracao, ter em conta, avaliada
    """,
    "INVITE": """
        convidar, convida lo, convida la, te convidar, convidar te, convite, chamar voce, te chamar, chamar te,
        convocar, convocado, convocada
    """,
    "TAKEYOU": """
        contratar voce, te contratar, contratar te, contrata lo, contrata la, oferecer lhe, te oferecer,
        oferecer te, dar te o, te dar, te pegar, ficar contigo, ficar com voce, contar com voce, contar contigo,
        para ti, para voce, pra voce, pra ti, integra la, integra lo, renovar o seu|teu, lugar para, vaga para,
        trabalho para
    """,
    "NOTYOU": """
        nao foi|foste|fui|sera|ser
        selecionado|selecionada|escolhido|escolhida|aprovado|aprovada|aceite|aceita|possivel, nao foi, nao
        foste, nao passou, nao passaste, nao passou para, nao avancar, nao avancou, nao avancara, nao
        avancaremos, nao avancamos, nao vamos avancar|seguir|prosseguir|continuar|poder|dar, nao seguir, nao
        seguiremos, nao seguira, nao seguimos, nao prosseguir, nao prosseguiremos, nao prosseguira, nao
        continuar, nao continuara, nao dar seguimento|continuidade, nao daremos, nao daremos
        seguimento|continuidade, nao podemos oferecer|contratar|avancar|dar|aceitar, nao poderemos, nao
        conseguimos, nao consigo te|oferecer|dar, nao te posso, nao rolou, nao vai rolar, nao deu, nao deu
        certo, nao vai dar, nao se enquadra, nao corresponde, nao atende, nao cumpre, nao reune, nao sera
        possivel, nao e possivel, nao teve, nao obteve, nao ficaste, nao ficou, reprovado, reprovada, recusada,
        recusado, rejeitada, rejeitado, excluida, excluido, eliminada, eliminado, indeferida, indeferido,
        desclassificada, negativa, negativo, desta vez nao, nesta ocasiao, neste momento, dessa vez, desta vez,
        decidimos nao, optamos por nao, e um nao, resposta e nao, fora do processo
    """,
    "ENDED": """
        encerrado, encerrada, encerramos, encerrou, concluido, concluida, terminado, terminou, finalizado,
        finalizada, fica por aqui, termina aqui, arquivada, eliminados, fechado
    """,
    "REGRET": """
        infelizmente, lamentamos, lamento, lamentavelmente, sinto, sentimos, sinto muito, desculpa, desculpe,
        desculpas, pena, pesar, tristeza, chateado, chateada, perdao
    """,
    "BADNEWS": """
        mas noticias, ma noticia, noticia ruim, nao sao boas, nao tenho boas, nao trago boas, decepcao,
        desilusao, desiludir, gostaria de ter, gostariamos de ter, queria ter, tenho de te, tenho que te,
        informar que, comunicar que, nao e facil, ser sincero, ser sincera, ser direto, com pesar, esperava,
        antes que
    """,
    "COND": """
        se, caso, quando, a menos, salvo, ate, talvez, poderia, poderiamos, seria, assim que, eventualmente,
        logo que, na eventualidade
    """,
    "DELAY": """
        atraso, atrasado, atrasada, adiado, adiada, adiar, remarcar, remarcada, demora, paciencia, ainda, ainda
        nao, mais tarde, proxima semana, semana que vem, pendente, aguardar, aguardamos, doente, mais uns dias,
        prorrogado, ferias
    """,
    "HOLD": """
        em pausa, suspenso, suspensa, parado, parada, congelado, congelada, lista de espera, stand by, em
        espera, reserva, cadastro reserva
    """,
    "FILLED": """
        preenchida, preenchido, ja foi|esta preenchida|preenchido|ocupada, ocupada, ocupado, ja nao esta
        disponivel, nao esta mais disponivel, completo, cheio, ja foi, sem vagas, esgotado, fechada
    """,
    "CANCELLED": """
        cancelada, cancelado, anulada, anulado, encerrada, extinta, extinto, retirada, retirado, suprimida,
        deserto, deixou de existir, caiu, fechamos, fechou, vamos fechar
    """,
    "FROZEN": """
        congelamento, congelou, nao estamos contratando|a contratar, nao contratamos, suspendeu as contratacoes,
        contratacoes suspensas, ja nao procuramos, nao procuramos, nao estamos a recrutar
    """,
    "NOJOB": """
        nao ha vaga|vagas|lugar|trabalho, nao temos vaga|vagas|lugar|trabalho, nao precisamos, ja nao
        precisamos, nao vai ser preenchida|preenchido, em vez de, no lugar de, fazemos nos, eu mesmo faco, vou
        fazer eu, dividir, repartir, a gente se vira
    """,
    "CUTS": """
        orcamento, corte, cortes, reestruturacao, reorganizacao, financiamento, verba, verbas, custos, crise,
        fusao, despedimentos, demissoes, perdemos o contrato|cliente
    """,
    "RETHINK": """
        mudamos de ideia, mudei de ideia, repensar, repensamos, redefinida, redefinido, reabrir, nova vaga,
        reformular, no fim
    """,
    "NONJOB": """
        emprestimo, hipoteca, credito, banco, conta, cartao, seguro, sinistro, reclamacao, pedido, encomenda,
        entrega, fatura, reembolso, devolucao, apartamento, casa, arrendamento, aluguel, senhorio, quarto,
        universidade, matricula, admissao, mestrado, curso, bolsa de estudo|estudos, bolsa, subsidio, artigo,
        manuscrito, revista, revisores, premio, concurso de, visto, autorizacao de residencia, licenca, alvara,
        creche, escola, voo, reserva, bilhete, bilhetes, ingresso, hotel, socio, clube, cao, cachorro, gato,
        fornecedor, licitacao, concorrencia, conferencia, palestra, congresso, exposicao, newsletter,
        assinatura, boletim, horta, financiamento imobiliario, proposta comercial
    """,
    "THANKS": """
        obrigado, obrigada, agradecemos, agradeco, agradecer, gratos, grato, grata, agradecimento
    """,
    "PRAISE": """
        interessante, gostamos, gostei, adorei, adoramos, impressionou, impressionados, excelente, otimo, otima,
        prazer, boa impressao, valorizamos, bom, boa, talento, simpatia, parabens pelo|pela, entusiasmo,
        incrivel, maravilhoso, muito bem, qualificado, qualificada, admiracao
    """,
    "FUTURE": """
        no futuro, futuro, futuras, futuros, proxima vez, novamente, de novo, em contato, em contacto, voltar a,
        guardaremos, guardamos, manteremos, banco de dados, outras vagas, outras oportunidades, outros
        processos, mais adiante, para o ano, ano que vem, base de dados
    """,
    "WISH": """
        boa sorte, sorte, sucesso, desejamos, desejo, te desejo, lhe desejo, felicidades, sua busca, percurso,
        trajetoria, tudo de bom, carreira profissional, torcendo, caminhada
    """,
    "OFFER": """
        temos o prazer, com prazer que, parabens, bem vindo, bem vinda, carta proposta, contrato de trabalho,
        salario, vencimento, data de inicio, primeiro dia, a vaga e sua, a vaga e tua, gostariamos de
        convidar|oferecer, queremos te, foi aprovada|aprovado, foste aprovada|aprovado
    """,
    "SCHED": """
        segunda, terca, quarta, quinta, sexta, feira, hora, horas, amanha, agendar, agenda, zoom, teams,
        disponibilidade, horario, data, confirmar presenca, marcar
    """,
    "ACK": """
        recebemos, recebida, recebido, recebi, recepcao, confirmar, confirmacao, analisar, analise,
        analisaremos, referencia, automatico, automatica, entraremos em contato|contacto, em breve, dias uteis,
        semanas, grande numero, inumeras, elevado numero
    """,
    "HIRESIDE": """
        carta de recusa, modelo, o que achas do, o que acha do, sua opiniao sobre, nosso novo, nossa nova, dar
        as boas vindas, novo colega, nova colega, triagem de, descartar, perfil da vaga
    """,
    "WITHDRAW": """
        retirada da, retirar a, desistencia, desistiu, desistir, sua decisao, tua decisao, a seu pedido, a teu
        pedido, conforme solicitado, conforme pediste
    """,
    "COMPARE": """
        mais experiencia, mais proximo, mais alinhado, mais alinhados, mais aderente, melhor, mais adequado,
        mais adequada, decisao dificil, escolha dificil, dificil, nao foi facil, segundo lugar, segundo, pontos,
        pontuacao, classificacao, por pouco, concorrencia, experiencia, nivel
    """,
    "FIT": """
        requisitos, requisito, exigido, exige, precisamos, procuramos, buscamos, perfil, criterios, falta,
        faltou, alinhado, alinhada, enquadra, corresponde
    """,
    "NEWS": """
        decisao, resultado, resposta, informar, informa lo, informa la, comunicar, noticia, noticias, decidimos,
        decidido, retorno, feedback, devolutiva
    """,
    "CONTRAST": """
        mas, porem, contudo, no entanto, entretanto, embora, apesar, mesmo que, todavia, so que
    """,
    "REASON": """
        porque, pois, devido, por isso, portanto, ja que, uma vez que, em virtude, em razao, motivo, por causa
    """,
    "SAID": """
        disse, diz, dito, me disseram, escreveu, contou, perguntou, segundo, parece que
    """,
    "AFTER": """
        apos uma|analise|analisar|cuidadosa|muita|longa|avaliacao, depois de, cuidadosamente, cuidadosa,
        criteriosa, atenciosa, finalmente, no final, refletir, ponderacao, pensar muito, pensei muito
    """,
    "PROMO": """
        cancelar inscricao, descadastrar, desconto, promocao, compre agora, frete gratis, portes gratis, clique,
        preco, ofertas, politica de privacidade, gratis, saldos
    """,
    "DEADLINE": """
        prazo, data limite, ate dia, expira, completar, preencher, questionario, enviar ate, lembrete, link do
        teste, teste online, anexar
    """,
    "RECRUIT": """
        seu perfil no linkedin, linkedin, nova oportunidade, aberto a, aberta a, meu cliente, nosso cliente,
        novas vagas, vagas para voce, alerta de vagas, alerta de emprego, teria interesse, gupy
    """,
}
