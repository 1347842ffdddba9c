"""Spanish words that tell how something is said: closed classes, and lists that grow with use."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PRONOUNS: Final = _set("me te se nos os lo la los las le les")
DATIVES: Final = _set("te os le les se")
ARTICLES: Final = _set("la los las")
DETERMINERS: Final = _set(
    "el un una unos unas este esta estos estas ese esa esos esas aquel aquella mi mis tu tus su sus "
    "nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras cada otro otra otros otras "
    "algun alguna algunos algunas ningun ninguna cualquier mucho mucha muchos muchas poco poca del "
    "al primer primera segundo segunda tercer tercera ultimo ultima proximo proxima nuevo nueva "
    "todo toda todos todas mismo misma mejor gran buen buena dicho dicha siguiente cuyo cuya"
)
OURS: Final = _set("mi mis nuestro nuestra nuestros nuestras")
THEIRS: Final = _set("tu tus su sus vuestro vuestra vuestros vuestras")
PREPOSITIONS: Final = _set(
    "de con sin por para en a sobre entre hasta desde contra hacia ante bajo tras mediante durante"
)
NEGATIONS: Final = _set("no nunca jamas tampoco ni")
# Between a negation or a pronoun and its verb, and inside a chain of verbs.
LIGHT: Final = _set("ya tambien siempre solo aun todavia tampoco nunca casi bien incluso pues")

# Never verbs here, though a form of one is written so.
NO_VERBS: Final = _set(
    "para entre sobre como nada cerca fuera una uno unas vino sino este estos parte si se "
    "mientras hora todo toda medio media menos ante tarde cada casa caso casos listo lista listas "
    "junta juntas cargo limpio limpia libre nuevo gran claro cuanto junto mas bajo salvo mayor "
    "tanto tipo grupo forma modo fecha fechas marca marcas vale dale bueno doble final finales "
    "mediado domingo cita citas compra compras obra clave cara caras punto puntos base firme "
    "seguro segura sal consulta oficina materia importe linea digamos pongamos mejor factura facturas cuota cuotas "
    "reforma planta plano titular cobertura nota"
)
# Nouns that are also forms of verbs: which they are, their place says.
NOUNS: Final = _set(
    "pago pagos envio envios cambio cambios arreglo arreglos trabajo trabajos informe informes "
    "reporte reportes entrega entregas cuenta cuentas firma firmas prueba pruebas visita visitas "
    "reserva reservas respuesta propuesta oferta espera duda dudas copia carga descarga muestra "
    "mejora mejoras presupuesto presupuestos contrato contratos diseño diseños registro aviso cobro "
    "cierre corte coste costo soporte paso pasos uso abono anticipo adelanto encargo retraso acuerdo "
    "gusto deseo ajuste ajustes recorte resumen borrador falta ayuda busca demora inicio comienzo "
    "termino fin plan ensayo montaje cuadro retoque retoques saldo giro pedido pedidos traslado "
    "testeo chequeo brindis repaso estudio estudios proyecto proyectos proceso reintegro reembolso "
    "deposito ingreso ingresos gasto gastos calculo control controles documento documentos archivo "
    "archivos filtro resto escaneo fotografia llama toma sorteo mueble ordenes orden interes regalo "
    "contacto detalle detalles tienda tiendas mensaje compromiso motivo objeto limite plazo regreso retorno vuelo "
    "manda parada partida salida marcha crea cree crees pinta pinto viaje viajes examen cotizo test"
)

# Verbs by what they do to what hangs on them.
SAYING: Final = _set(
    "decir comentar contar explicar asegurar prometer confirmar informar comunicar avisar indicar "
    "anunciar señalar jurar garantizar afirmar mencionar escribir responder contestar advertir "
    "recordar notificar adelantar aclarar reiterar repetir insistir"
)
DOUBTING: Final = _set(
    "creer pensar suponer imaginar calcular parecer sospechar dudar estimar intuir temer deber "
    "entender presumir confiar prever"
)
WISHING: Final = _set(
    "esperar querer desear preferir gustar encantar necesitar pedir rogar apetecer agradecer "
    "solicitar sugerir proponer recomendar exigir interesar convenir urgir"
)
ASKING_WHETHER: Final = _set(
    "decir confirmar saber ver mirar comprobar preguntar comentar consultar contar informar avisar "
    "averiguar verificar revisar decidir indicar comunicar valorar estudiar chequear cotejar"
)
TRYING: Final = _set("intentar tratar procurar esperar confiar aspirar")
MODALS: Final = _set("poder deber soler querer necesitar lograr conseguir pensar desear preferir")
# Verb and preposition before an infinitive that says what is really done.
PHASES: Final = {
    ("empezar", "a"), ("comenzar", "a"), ("poner", "a"), ("volver", "a"), ("pasar", "a"),
    ("proceder", "a"), ("comprometer", "a"), ("encargar", "de"), ("ocupar", "de"),
    ("terminar", "de"), ("quedar", "en"), ("entrar", "a"), ("sentar", "a"), ("venir", "a"),
    ("disponer", "a"), ("salir", "a"), ("acercar", "a"), ("ir", "a"), ("hacer", "de"),
}  # fmt: skip
PLEDGING: Final = _set("prometer jurar comprometer garantizar asegurar")

# States and facts in the first person: nobody promises them.
STATES: Final = _set(
    "ser estar haber saber necesitar querer creer pensar entender preferir agradecer esperar "
    "poder deber sentir lamentar llevar trabajar vivir parecer gustar soler faltar costar doler "
    "desear temer dudar suponer imaginar conocer depender volver regresar viajar llegar salir cerrar "
    "abrir descansar librar madrugar quedar seguir continuar permanecer celebrar cumplir "
    "tardar demorar insistir pedir rogar solicitar sugerir proponer recomendar calcular estimar "
    "significar consistir existir coincidir opinar apreciar extrañar olvidar recordar acordar "
    "interesar importar urgir valer merecer andar jugar reunir incorporar conformar jubilar mudar almorzar comer cenar dormir "
    "decidir aprobar aceptar adjuntar autorizar lamentar disculpar celebrar felicitar dudar exigir reclamar "
    "cobrar facilitar oír notar alegrar preocupar molestar"
)
# With an object these are acts after all: «cerramos la contabilidad», «aprobamos el diseño».
ACTS_WITH_OBJECT: Final = _set(
    "cerrar abrir llevar seguir continuar aprobar aceptar cumplir estudiar salir recordar echar "
    "autorizar cobrar facilitar volver acordar tardar reunir"
)
# What is said by saying it; with a day ahead it is still to come.
SPEAKING_NOW: Final = _set(
    "confirmar informar comentar contar escribir decir comunicar avisar adjuntar recordar explicar "
    "indicar aprobar aceptar aclarar adelantar asegurar garantizar responder contestar "
    "notificar anunciar"
)
# What reaches the other side.
GETTING: Final = _set("tener recibir disponer encontrar ver contar")
GETTING_ABLE: Final = _set(
    "ver descargar revisar probar usar acceder entrar comprobar recoger consultar utilizar contar "
    "disponer visitar pasar retirar leer empezar ir navegar comprar vender publicar facturar"
)
# What comes about by itself.
COMING_ABOUT: Final = _set("quedar estar llegar salir ir entrar aparecer funcionar")
DONE_WORDS: Final = _set(
    "listo lista listos listas activo activa activos activas operativo operativa disponible como bien "
    "disponibles online vivo visible visibles completo completa limpio limpia perfecto lleno"
)
NOT_DONE: Final = _set(
    "cerrado cerrada cerrados cerradas reunido reunida reunidos ocupado ocupada ocupados previsto "
    "prevista previstos programado programada convocado pendiente pendientes saturado caido caida "
    "agotado prohibido parado incluido incluida sujeto obligado citado invitado preocupado cansado "
    "encantado interesado acordado acordada pensado pensada dispuesto encargado permitido"
)
# What one has that is no delivery.
HAVING: Final = _set(
    "reunion reuniones vacaciones festivo festivos fiesta cita junta visita visitas guardia puente "
    "evento feria que razon tiempo dudas duda pregunta preguntas problema problemas hasta pendiente "
    "plazo derecho cuidado suerte ganas prisa libre examen medico boda llamada clase clases curso "
    "margen intencion viaje vuelo turno jornada fiebre hambre permiso ocasion previsto prevista "
    "pensado trabajo lio faena jaleo inventario mudanza obras examenes gripe jornadas claro mucho muchas mala buena cena comida comite consejo"
)

OWN_SIDE: Final = _set(
    "equipo compañero compañera compañeros compañeras socio socia tecnico tecnica tecnicos tecnicas "
    "ayudante asistente colega colegas comercial contable administracion contabilidad soporte diseño "
    "desarrollo produccion logistica taller finanzas tesoreria facturacion recepcion secretaria "
    "secretario departamento oficina direccion gerencia compras redaccion calidad operaciones "
    "sistemas chicos chicas gente diseñador diseñadora programador programadora arquitecto redactor "
    "redactora fotografo fotografa editor editora responsable jefe jefa empresa despacho estudio "
    "agencia instaladores instalador operarios operario personal hermano hermana hijo hija marido "
    "mujer nosotros nosotras community consultor consultora analista abogado abogada asesor asesora"
)
THIRD_PARTIES: Final = _set(
    "proveedor proveedora proveedores imprenta hosting banco bancos correos mensajero mensajeria "
    "transportista transporte transportes courier google meta facebook instagram apple amazon "
    "microsoft notario notaria gestoria ayuntamiento hacienda seguridad sat afip arca sunat dian sii "
    "aduana aduanas fabricante fabrica distribuidor distribuidora operador operadora compañia "
    "aseguradora seguro registro juzgado fontanero electricista albañil carpintero pintor "
    "municipalidad ministerio gobierno cliente clientes cartero repartidor seur mrw dhl fedex ups "
    "estafeta telefonica movistar vodafone orange endesa iberdrola naturgy paypal stripe bizum "
    "shopify wordpress subcontrata tren avion vuelo autobus competencia universidad "
    "hotel tercero terceros juez perito inspector inspeccion comunidad "
    "marmolista cristalero herrero modista registrador procurador colegio carrier naviera subvencion licencia expediente permiso recurso licitacion concurso beca"
)
# Not ours even where we say «nuestro»: who only supplies us, or pays us.
NEVER_OURS: Final = _set(
    "proveedor proveedora proveedores hosting banco bancos cliente clientes competencia operador "
    "operadora compañia aseguradora fabricante distribuidor distribuidora casero tercero terceros "
    "vuelo tren avion autobus seguro"
)
OUTSIDERS: Final = _set(
    "municipal externo externa oficial publico publica estatal judicial ajeno ajena"
)
PERSONS_NOT_OURS: Final = _set(
    "el ella ellos ellas usted ustedes quien quienes alguien nadie cualquiera todos ambos otro otros "
    "vos vosotros vosotras"
)
YOU: Final = _set("usted ustedes vosotros vosotras vos")

CONTRACT: Final = _set(
    "contrato clausula acuerdo convenio pliego condiciones anexo terminos tarifa ley norma "
    "reglamento estatuto estatutos presupuesto garantia articulo apartado bases"
)
