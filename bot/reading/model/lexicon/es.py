"""Spanish words and phrases by class; see `lexicon.en` for what the classes mean."""

STOP_WORDS = """
    el la los las que y en por con para su una un del no se lo nuestro te le es al como mas pero de
    hemos
"""

CLASSES = {
    "NEG": """
        no, nunca, nadie, nada, ningun, ninguna, ninguno, sin, ni, tampoco, ya no
    """,
    "WE": """
        nosotros, nos, nuestro, nuestra, nuestros, nuestras, hemos, somos, podemos, vamos, estamos, tenemos
    """,
    "ME": """
        yo, me, mi, mis, he, tengo, puedo
    """,
    "YOU": """
        usted, ustedes, su, sus, tu, tus, te, ti, le, vos, contigo
    """,
    "SHE": """
        el candidato, ella, el
    """,
    "THEY": """
        ellos, ellas, les
    """,
    "KIN": """
        mi|su
        mujer|marido|esposa|esposo|amigo|amiga|hermano|hermana|madre|padre|hijo|hija|primo|prima|sobrino|
        sobrina|novia|novio
    """,
    "ORG": """
        equipo, empresa, compania, departamento, direccion, junta, comite, comision, tribunal, cliente, jefe,
        jefa, recursos humanos, rrhh, gerencia, gerente, dueno, duena, ayuntamiento, consejo, patronato, central
    """,
    "JOB": """
        puesto, puestos, empleo, trabajo, vacante, vacantes, posicion, cargo, practicas, beca de practicas,
        oferta de empleo|trabajo, contrato, oportunidad, pasantia, prueba piloto, colocacion, oferta
    """,
    "PLACE": """
        plaza, plazas, turno, turnos, hueco, sitio, cupo
    """,
    "TITLE": """
        ingenier*, desarrollador*, asistente, vendedor*, camarer*, cocinero, cocinera, contable, contador*,
        profesor*, maestr*, enfermer*, mecanic*, electricista, tecnic*, asesor*, consultor*, administrativ*,
        redactor*, disenador*, arquitect*, abogad*, medic*, farmaceutic*, peluquer*, panader*, carpinter*,
        jardiner*, conserje, recepcionista, becari*, aprendiz, comercial, encargad*, conductor*, coordinador*,
        director*
    """,
    "APPLY": """
        candidatura, candidaturas, solicitud, solicitudes, postulacion, postulaste, postular, curriculum, cv,
        hoja de vida, curriculo, aplicacion, aplicaste, inscripcion, tu perfil, su perfil, interes, carta de
        presentacion, presentarte, presentarse
    """,
    "CAND": """
        candidato, candidata, candidatos, candidatas, aspirante, aspirantes, postulantes, finalista, finalistas,
        terna, preseleccionad*, base de datos
    """,
    "MEET": """
        entrevista, entrevistas, entrevistarte, conversacion, charla, reunion, prueba, dia de prueba, conocerte,
        conocerle, conocerla, llamada, videollamada, evaluacion, segunda ronda, ultima ronda, fase final, clase
        de prueba, visita, caso practico
    """,
    "PROC": """
        proceso, procesos, proceso de seleccion, seleccion, reclutamiento, convocatoria, concurso, busqueda,
        preseleccion
    """,
    "CHOSE": """
        elegido, elegida, elegimos, elegir, hemos elegido, escogido, escogimos, seleccionado a, seleccionamos,
        optado por, optamos por, decantado, decantamos, decidido por, decidimos por, preferido, preferimos, nos
        quedamos con, quedado con, nos vamos con, ido con, inclinado, eleccion
    """,
    "GIVEN": """
        dado a, se lo dimos, se la dimos, se lo hemos dado, dieron a, otorgado, otorgo, asignado, asignada,
        adjudicado, adjudicada, ofrecido a, para otra, para otro, se lo queda, se lo llevo, se lo lleva
    """,
    "HIRED": """
        contratado, contratada, contratamos, incorporado, nombrado, nombrada, ascendido, ascendida, encontrado
        a, encontramos, cubierto, cubierta, cubrir con, fichado, fichamos, firmado, cogido a
    """,
    "TAKESUP": """
        empieza, empezara, comienza, acepto, ha aceptado, dijo que si, se incorpora, se incorporara, entra el,
        se queda, vuelve, ocupara
    """,
    "OTHERS": """
        otro candidato, otra candidata, otros candidatos, otras candidatas, otra persona, otras personas, otro
        perfil, otros perfiles, otro, otra, otros, candidato con|que|cuyo|cuya, candidata con|que|cuyo|cuya,
        candidatos con|que|cuyo|cuya|cuyos, perfiles con|que|cuyo|mas, perfil mas, otros aspirantes, otras
        candidaturas, otra opcion, candidaturas que|mas
    """,
    "SOMEONE": """
        alguien, alguien que|con|de, una persona, la persona, un chico, una chica, un companero, una companera,
        el que, la que
    """,
    "INTERNAL": """
        interno, interna, internamente, promocion interna, de la casa, de dentro, companero, companera, sobrino,
        sobrina, cunado, cunada, nuestro becario, nuestra becaria, traslado, recolocacion
    """,
    "PROCEED": """
        avanzar, avanzado, continuar, continuado, seguir adelante, adelante, seguir, proseguir, siguiente
        fase|ronda|etapa|paso, proximos pasos, proxima fase|etapa, pasar a, pasado a, siguientes fases
    """,
    "CONSIDER": """
        considerar, considerado, considerada, tenido en cuenta, tener en cuenta, tomar en cuenta, valorado,
        consideracion
    """,
    "INVITE": """
        invitar, invitarte, invitarle, invitamos, citar, citarte, convocar, convocarte, llamarte
    """,
    "TAKEYOU": """
        contratarte, contratarle, contratarla, ofrecerte, ofrecerle, ofrecerla, cogerte, tomarte, darte el,
        darle el, incorporarte, incorporarle, contar contigo, contar con usted, quedarnos contigo, para ti, para
        usted, renovarte, renovar tu|su, trabajo para, sitio para, hueco para, plaza para
    """,
    "NOTYOU": """
        no ha|has|hemos|haber|han|fue|fuiste|ser|sera|has sido|podido
        seleccionada|seleccionado|elegido|elegida|superado|resultado|pasado, no ha sido, no has sido, no fue, no
        fuiste, no resulto, no ha resultado, no hemos podido, no podemos
        ofrecerte|ofrecerle|contratarte|seguir|continuar|avanzar|incorporarte|darte, no podremos, no continuar,
        no continua, no continuara, no continuaremos, no avanzar, no avanzara, no avanzaremos, no seguir, no
        sigue, no seguiremos, no seguimos, no seguir adelante, no pasas, no pasa a, no pasar, no te
        vamos|podemos|llamaremos, no vamos a, no encaja, no se ajusta, no cumple, no reune, no contar, no
        contaremos, no va a poder, no va a ser, no salio, no sera posible, no es posible, desestimada,
        desestimado, desestimar, descartada, descartado, descartar, denegada, rechazada, rechazado, rechazar,
        negativa, negativo, en esta ocasion, esta vez no, otra vez sera, te quedaste fuera, quedado fuera, ha
        quedado fuera, fuera del proceso, es un no, hemos decidido no
    """,
    "ENDED": """
        cerrado, cerrada, finalizado, finalizada, finaliza, terminado, concluido, hasta aqui, termina aqui,
        archivada, eliminados, se cierra
    """,
    "REGRET": """
        lamentablemente, lamento, lamentamos, desafortunadamente, desgraciadamente, siento, sentimos, lo siento,
        sentirlo, pena, lastima, disculpa, disculpas, perdon, por desgracia, sintiendolo
    """,
    "BADNEWS": """
        malas noticias, mala noticia, no son buenas, no tengo buenas, no traigo buenas, decepcion, decepcionar,
        me hubiera gustado, nos hubiera gustado, ojala, tengo que decirte, tenemos que comunicarle, comunicarle
        que, comunicarte que, no es facil, me duele, ser sincero|sincera|honesto|claro, mal trago, esperaba
    """,
    "COND": """
        si, en caso, en el caso, cuando, siempre que, salvo, a menos, hasta, quiza, quizas, tal vez, podria,
        podriamos, seria, en cuanto, de no recibir, eventualmente
    """,
    "DELAY": """
        retraso, retrasado, aplazado, aplazada, aplazar, pospuesto, posponer, demora, paciencia, todavia, aun
        no, mas tarde, proxima semana, semana que viene, pendiente, en espera, cambio de fecha, enfermo,
        enferma, reprogramar, se alarga
    """,
    "HOLD": """
        en pausa, paralizado, paralizada, suspendido, suspendida, congelado, congelada, lista de espera,
        reserva, bolsa
    """,
    "FILLED": """
        cubierto, cubierta, ya esta|fue|ha cubierto|cubierta|ocupada|ocupado|dado, ocupado, ocupada, ya no esta
        disponible|vacante, completo, completa, lleno, sin plazas, pillado, pillada, ya no hay
    """,
    "CANCELLED": """
        cancelado, cancelada, anulado, anulada, cerrado, cerrada, eliminado, suprimido, suprimida, retirado,
        retirada, desierta, desierto, dejado sin efecto, sin efecto, cerramos, cierra, caido
    """,
    "FROZEN": """
        congelacion, congelado las, no contratamos, no estamos contratando, no contratar, no buscamos, ya no
        buscamos, no cogemos, parado las contrataciones
    """,
    "NOJOB": """
        no hay puesto|trabajo|vacante|plaza|sitio|hueco|vacantes, no tenemos
        puesto|vacante|vacantes|plaza|sitio, no hace falta, no necesitamos, no vamos a cubrir, sin cubrir, en
        lugar de, en vez de, nos apanamos, lo hare yo, lo haremos nosotros, repartir, repartirnos, repartimos
    """,
    "CUTS": """
        presupuesto, recorte, recortes, reestructuracion, reorganizacion, financiacion, subvencion, costes, ere,
        fusion, despidos, perdido el contrato
    """,
    "RETHINK": """
        cambiado de idea, replanteado, replantear, redefinido, volver a publicar, nueva convocatoria, pensado
        mejor, al final
    """,
    "NONJOB": """
        prestamo, hipoteca, credito, banco, cuenta, tarjeta, seguro, siniestro, reclamacion, pedido, paquete,
        envio, factura, reembolso, devolucion, piso, apartamento, alquiler, casero, casa, visita al piso,
        universidad, matricula, admision, master, curso, beca, subvencion, articulo, manuscrito, revista,
        revisores, premio, concurso de, certamen, visado, permiso de residencia, licencia de obras, guarderia,
        colegio, vuelo, reserva, entrada, entradas, hotel, socio, socia, club, perro, cachorro, presupuesto de
        obra, proveedor, licitacion, conferencia, ponencia, congreso, exposicion, boletin, suscripcion, ayudas,
        huerto, plaza escolar
    """,
    "THANKS": """
        gracias, agradecemos, agradezco, agradecer, agradecerte, agradecerle, agradecidos, muchas gracias
    """,
    "PRAISE": """
        interesante, gusto, encanto, encantado, impresiono, impresionados, excelente, valoramos, valioso, buena
        impresion, gran, buen, buena, placer, magnifico, estupendo, fenomenal, talento, entusiasmo, genial,
        gustado mucho, muy bien, cualificado
    """,
    "FUTURE": """
        en el futuro, futuro, futuras, futuros, proxima vez, nuevo, de nuevo, en contacto, volver a, contar
        contigo mas adelante, conservaremos, guardaremos, guardamos, otras ofertas, otras oportunidades, otras
        vacantes, otros procesos, mas adelante, tendremos en cuenta, el ano que viene
    """,
    "WISH": """
        suerte, mucha suerte, exito, exitos, deseamos, deseo, te deseo, le deseo, busqueda de empleo, tu
        busqueda, su busqueda, trayectoria, animo, lo mejor
    """,
    "OFFER": """
        nos complace, encantados de, felicidades, enhorabuena, bienvenido, bienvenida, carta oferta, contrato de
        trabajo, salario, sueldo, fecha de inicio, primer dia, queremos que, el puesto es tuyo, estas dentro, te
        ofrecemos, le ofrecemos, queremos conocerte, nos gustaria invitarte
    """,
    "SCHED": """
        lunes, martes, miercoles, jueves, viernes, hora, horas, manana, cita, agenda, zoom, teams,
        disponibilidad, disponible, horario, fecha, confirmar tu asistencia
    """,
    "ACK": """
        recibido, recibida, recepcion, acuse, revisar, revisaremos, revisando, analizar, referencia, automatico,
        contactaremos, nos pondremos en contacto, pondremos, en breve, dias habiles, semanas, gran cantidad,
        numerosas, tramite
    """,
    "HIRESIDE": """
        carta de rechazo, plantilla, que te parece el, tu opinion sobre, nuestro nuevo, nuestra nueva, companero
        nuevo, dar la bienvenida, perfil del puesto, cribado, descartar a
    """,
    "WITHDRAW": """
        retirado tu, retirar tu|su, retirada de, tu decision, su decision, a peticion tuya, como pediste,
        renuncia, desistimiento, ya no te interesa
    """,
    "COMPARE": """
        mas experiencia, mas afin, mejor, se ajusta mas, se ajustan mas, se adapta mejor, encaja mejor, mas
        cercano, dificil decision, decision dificil, muy dificil, dificil, no ha sido facil, segundo, segunda,
        puntos, puntuacion, refinado, renido, por poco, nivel, mas adecuado, mas adecuada, experiencia
    """,
    "FIT": """
        encaja, encajar, ajusta, ajustan, requisitos, requisito, requiere, necesitamos, buscamos, perfil,
        criterios, falta, faltaba, exigido, imprescindible
    """,
    "NEWS": """
        decision, resultado, respuesta, comunicar, comunicarle, comunicarte, informar, informarte, informarle,
        noticia, noticias, decidido, resolucion, avisarte
    """,
    "CONTRAST": """
        pero, sin embargo, no obstante, aunque, a pesar, pese, si bien, sino
    """,
    "REASON": """
        porque, ya que, debido, por lo que, por tanto, por ello, puesto que, dado que, motivo, por eso
    """,
    "SAID": """
        dijo, dice, dicho, me han dicho, escribio, conto, pregunto, segun, parece que
    """,
    "AFTER": """
        tras una|haber|mucho|analizar|valorar|revisar|un, despues de, detenidamente, cuidadosamente, cuidadosa,
        minuciosa, finalmente, al final, meditado, deliberar, vueltas
    """,
    "PROMO": """
        darse de baja, cancelar suscripcion, descuento, oferta especial, compra ahora, envio gratis, haz clic,
        haga clic, precio, promocion, rebajas, aviso legal, gratis
    """,
    "DEADLINE": """
        plazo, fecha limite, antes del, vence, caduca, completar, cuestionario, subir, adjuntar, recordatorio,
        enlace a la prueba, test online
    """,
    "RECRUIT": """
        tu perfil en linkedin, linkedin, nueva oportunidad, abierto a, abierta a, mi cliente, nuestro cliente,
        nuevas ofertas, ofertas para ti, alerta de empleo, infojobs, te interesaria
    """,
}
