"""The Spanish verbs that people work with, by how their stem changes; irregular forms as lists.

Data only. What is regular, spelling included (llegar: llegué; vencer: venzo; construir: construyo),
is not listed: `spanish_verbs` derives it. Forms follow the Academy's models of conjugation (Nueva
gramática de la lengua española, chapter 4), the voseo of the River Plate included.
"""

from typing import Final

REGULAR: Final = """
abandonar abarcar abonar abordar abrazar abreviar abrir aburrir abusar acabar acceder acelerar
aceptar acercar aclarar acomodar acompañar aconsejar acordonar acotar actualizar actuar acudir
acumular acusar adaptar adelantar adivinar adjudicar adjuntar administrar admitir adoptar adornar
afectar afinar afirmar agendar agilizar agotar agradar agradecer agregar agrupar aguantar aguardar
ahorrar ajustar alargar alcanzar alegrar alinear aliviar almacenar alojar alquilar alterar alternar
amanecer amar amortizar ampliar analizar animar anochecer anotar anticipar anular anunciar apagar
aparcar aparecer apetecer aplazar aplicar apoderar apoyar apreciar aprender aprovechar apuntar
apurar archivar armar arrancar arreglar arruinar asegurar asignar asistir asociar asumir atacar
atrasar auditar aumentar autorizar avalar avanzar averiguar avisar ayudar añadir bajar barajar
barrer bastar batir bloquear bocetar borrar bosquejar brindar buscar caducar calcular calibrar
calificar callar cambiar caminar cancelar cansar cantar capacitar captar carecer cargar cartografiar
casar catalogar causar ceder celebrar centrar cesar chatear checar chequear citar clasificar clavar
cobrar codificar coger coincidir colaborar colocar comentar comer compaginar comparar compartir
compensar compilar completar comprar comprender comprimir comprometer compulsar comunicar conceder
conciliar concluir concretar condicionar conectar confiar configurar confirmar congelar conllevar
conocer consensuar conservar considerar consistir consolidar construir consultar consumir
contabilizar contactar contestar contratar contribuir controlar conversar convocar coordinar copiar
corresponder coser cotejar cotizar crear crecer creer criticar cruzar cuadrar cubrir cuidar culminar
culpar cumplimentar cumplir cursar dañar debatir deber decepcionar decidir declarar decorar dedicar
definir dejar delegar deliberar demandar demorar denunciar depender depositar depurar derivar
derogar desactivar desalojar desarrollar desatascar desbloquear descansar descargar descartar
desconectar desconocer describir descubrir desear desglosar deshabilitar designar desinfectar
desinstalar desmontar despachar despiezar desplazar desratizar destacar destinar detallar detectar
determinar devengar diagnosticar dialogar dictar digitalizar dilatar dinamizar dirigir discutir
diseñar disfrutar disminuir distribuir dividir doblar documentar domiciliar dudar duplicar durar
echar editar educar efectuar ejecutar ejercer elaborar eliminar emitir empacar empadronar empaquetar
emplear emprender empujar encajar encantar encargar enchufar encolar encuadernar enfadar enfocar
enganchar enlazar enmarcar ensamblar ensayar enseñar entablar enterar entrar entregar entrenar
entrevistar enumerar envejecer enviar equilibrar equipar equivocar esbozar escalar escanear escoger
escribir escriturar escuchar especificar esperar establecer estampar estimar estipular estresar
estropear estructurar estudiar etiquetar evacuar evaluar evitar exagerar examinar exceder exigir
existir experimentar explicar explorar explotar exportar expresar extrañar fabricar facilitar
facturar facultar fallar fallecer faltar fastidiar favorecer fichar figurar fijar filmar filtrar
finalizar financiar firmar fiscalizar foliar formalizar formar formatear formular fortalecer
fotocopiar fotografiar franquear frenar fumigar funcionar ganar garantizar gastar generar
geolocalizar gestionar girar grabar guardar guiar gustar habilitar hablar hallar homologar idear
identificar ilustrar imaginar implantar implementar implicar importar imprimir impulsar incluir
incorporar incrementar incumplir indemnizar indexar indicar influir informar ingresar iniciar
inscribir insertar insistir inspeccionar instalar integrar intentar intercambiar interesar
interpretar interrumpir inventar inventariar investigar invitar involucrar juntar jurar justificar
lamentar lanzar lavar leer legalizar levantar liberar liderar lidiar lijar limitar limpiar liquidar
litigar llamar llegar llenar llevar localizar lograr loguear luchar madrugar mandar manejar mapear
maquetar marcar marchar matricular maximizar mecanizar mediar meditar mejorar memorizar mencionar
mensajear merecer meter migrar minar mirar modificar molestar montar motivar mudar multiplicar nacer
narrar necesitar negociar notar notariar notificar numerar obedecer objetar obligar observar
ocasionar ocultar ocupar ocurrir ofertar ofrecer olvidar omitir operar opinar optar optimizar
ordenar organizar orientar pactar padecer pagar parametrizar parar parchear parecer participar
partir pasar pasear pavimentar pegar peinar perfilar peritar permanecer permitir pertenecer pesar
pintar pisar planchar planear planificar plantear plasmar podar poseer posicionar postergar postular
practicar precisar preguntar preocupar preparar prescindir presentar presionar prestar presumir
presupuestar pretender prevalecer priorizar proceder procesar procurar profundizar programar
progresar prohibir prometer promocionar pronosticar pronunciar prorratear prorrogar proteger
protestar prototipar proyectar publicar pulir puntuar quedar quejar quitar rastrear ratificar
razonar reaccionar realizar rebajar rebobinar rebotar recabar recalcar recalcular recaudar
recepcionar rechazar recibir reclamar reclutar recoger recolectar recompensar reconfigurar reconocer
recontactar recopilar recortar recuperar redactar redirigir rediseñar redistribuir reembolsar
reemplazar reenviar refactorizar referenciar refinanciar reflejar reflexionar reformular refrescar
regalar registrar reglamentar regresar regularizar reinstalar reintegrar reintentar relacionar
rellenar remasterizar rematar remediar remitir renderizar renombrar rentar reordenar reorganizar
reparar repartir repasar replantear replicar reportar reposicionar repostear representar reprogramar
resaltar resarcir rescatar rescindir reservar resetear reseñar residir respaldar respetar responder
restablecer restar restaurar restituir resumir retirar retocar retornar retransmitir retrasar
retribuir reunir reutilizar revelar revisar romper rotular rubricar saldar salvar sanear secar
seleccionar sellar separar serigrafiar señalar significar silbar silenciar simplificar simular
sincronizar situar sobrar socializar solicitar solucionar sonorizar soportar sorprender sospechar
subcontratar subir subrayar subsanar subtitular suceder sufrir sumar suministrar superar supervisar
suplir suprimir surgir suscribir suspender sustituir tachar taladrar tallar tantear tapar tapizar
tardar tasar tatuar teclear telefonear temporizar terminar testear tintar tirar titular tocar
tolerar tomar tornear trabajar trackear tramitar transcribir transcurrir transformar transmitir
transportar trasladar tratar trazar troquelar ubicar ultimar unificar unir urgir usar utilizar
vaciar validar valorar variar vectorizar vencer vender verificar viajar vigilar vincular viralizar
visitar visualizar vivir votar vulnerar zanjar zipear
absorber achicar acortar adeudar afianzar agarrar agobiar aislar alarmar alegar alertar alicatar
alucinar amasar angustiar anonimizar apartar apostillar asustar aterrar atornillar averiar
barnizar blindar bombear bonificar bordar cablear cabrear canalizar canjear certificar chillar
cifrar cimentar climatizar clonar cocinar colapsar confundir constatar contrastar cortar
cosechar costear culpabilizar curar custodiar demoler depilar derribar desaprovechar desatender
descolocar desconcertar descuidar desesperar desinsectar despistar despreocupar disgustar donar
dramatizar drenar edificar embalar embargar empapelar emplatar emplazar encoger encriptar
enfriar enfurecer engrasar enojar envasar enyesar estacionar estirar fiar gritar hornear
impermeabilizar impugnar imputar incomodar indignar inquietar intranquilizar malinterpretar
masajear mezclar monitorear monitorizar mosquear nombrar obsequiar percibir perjudicar picar
pifiar plantar plastificar purgar purificar recetar rectificar recurrir redireccionar regañar
relevar remesar reprochar revocar rotar sacar saltar sobrecargar sustentar techar traspapelar
trastocar trastornar tributar tutorizar vacunar vendar ventilar voltear
"""

CHANGED: Final[dict[str, str]] = {
    # As pensar, pienso; perder, pierdo.
    "ie": """
        acrecentar arrendar acertar apretar atravesar calentar cerrar comenzar concertar confesar
        defender descender despertar empezar encender encerrar encomendar enmendar entender
        extender gobernar helar invernar manifestar merendar negar nevar pensar perder plegar
        desplegar quebrar recomendar regar reventar sembrar sentar serrar sosegar tender atender
        temblar tentar tropezar fregar verter discernir cernir replegar subarrendar alentar querer
    """,
    # As contar, cuento; volver, vuelvo; jugar, juego.
    "ue": """
        acordar acostar almorzar apostar aprobar avergonzar colgar comprobar concordar consolar
        contar costar demostrar descolgar descontar devolver disolver doler encontrar envolver
        esforzar forzar jugar llover moler mostrar mover promover remover conmover poblar probar
        recordar reforzar renovar resolver revolver rodar rogar soldar soler soltar sonar soñar
        tostar trocar tronar volar volver absolver comprobar desaprobar recontar retorcer torcer
        cocer colar poder
    """,
    # As preferir, prefiero and prefirió.
    "ie-i": """
        adherir advertir arrepentir asentir conferir consentir convertir deferir desmentir diferir
        digerir divertir herir hervir inferir ingerir invertir mentir pervertir preferir presentir
        proferir referir requerir sentir sugerir transferir revertir interferir adquirir inquirir
    """,
    # As pedir, pido and pidió.
    "i": """
        competir concebir conseguir corregir derretir despedir elegir expedir freír gemir impedir
        medir pedir perseguir proseguir reelegir regir reír rendir repetir reñir seguir servir
        sonreír teñir vestir revestir investir subseguir desvestir
    """,
    # As dormir, duermo and durmió.
    "ue-u": "dormir morir",
}

FAMILIES: Final[dict[str, str]] = {
    # A verb of its own and its compounds, which change as it does.
    "tener": "tener abstener contener detener entretener mantener obtener retener sostener",
    "hacer": "hacer deshacer rehacer",
    "satisfacer": "satisfacer",
    "poner": """
        poner anteponer componer contraponer descomponer disponer exponer imponer oponer posponer
        predisponer presuponer proponer recomponer reponer sobreponer superponer suponer
        transponer yuxtaponer
    """,
    "venir": "venir convenir intervenir prevenir provenir sobrevenir devenir",
    "decir": "decir contradecir desdecir predecir bendecir maldecir",
    "salir": "salir sobresalir",
    "valer": "valer equivaler prevaler",
    "traer": "traer atraer contraer distraer extraer retraer sustraer abstraer",
    "ducir": """
        aducir conducir deducir inducir introducir producir reconducir reducir reproducir seducir
        traducir
    """,
    "caer": "caer decaer recaer",
    "ver": "ver prever entrever rever",
    "querer": "querer",
    "poder": "poder",
    "saber": "saber",
    "caber": "caber",
    "andar": "andar desandar",
    "estar": "estar",
    "haber": "haber",
    "dar": "dar",
    "ser": "ser",
    "ir": "ir",
    "oír": "oír",
}

STEMS: Final[dict[str, tuple[str, str, str]]] = {
    # Of a family: stems of the present besides its own, the strong preterite, the future.
    "tener": ("teng tien", "tuv", "tendr"),
    "hacer": ("hag", "hic hiz", "har"),
    "satisfacer": ("satisfag", "satisfic satisfiz", "satisfar"),
    "poner": ("pong", "pus", "pondr"),
    "venir": ("veng vien vin", "vin", "vendr"),
    "decir": ("dig dic", "dij", "dir"),
    "salir": ("salg", "", "saldr"),
    "valer": ("valg", "", "valdr"),
    "traer": ("traig tray", "traj", ""),
    "ducir": ("duzc", "duj", ""),
    "caer": ("caig cay", "", ""),
    "ver": ("ve", "", ""),
    "querer": ("quier", "quis", "querr"),
    "poder": ("pued pud", "pud", "podr"),
    "saber": ("sep", "sup", "sabr"),
    "caber": ("quep", "cup", "cabr"),
    "andar": ("", "anduv", ""),
    "estar": ("", "estuv", ""),
    "haber": ("hay", "hub", "habr"),
    "dar": ("", "", ""),
    "ser": ("se", "", ""),
    "ir": ("vay", "", ""),
    "oír": ("oig oy", "", ""),
}

WHOLE: Final[dict[str, str]] = {
    # Forms that no ending explains, by family, in the order of `spanish_verbs.PERSONS`: yo, tú,
    # él, nosotros, vosotros, ellos («-»: regular). Compounds put their prefix before.
    "ser present": "soy eres es somos sois son",
    "ser preterite": "fui fuiste fue fuimos fuisteis fueron",
    "ser imperfect": "era eras era éramos erais eran",
    "ser past-subjunctive": "fuera fueras fuera fuéramos fuerais fueran",
    "ser imperative": "- sé - - sed -",
    "ir present": "voy vas va vamos vais van",
    "ir preterite": "fui fuiste fue fuimos fuisteis fueron",
    "ir imperfect": "iba ibas iba íbamos ibais iban",
    "ir past-subjunctive": "fuera fueras fuera fuéramos fuerais fueran",
    "ir imperative": "- ve - vamos id -",
    "haber present": "he has ha hemos habéis han|- - hay - - -",
    "estar present": "estoy estás está estamos estáis están",
    "estar subjunctive": "esté estés esté estemos estéis estén",
    "estar imperative": "- está - - estad -",
    "dar present": "doy das da damos dais dan",
    "dar preterite": "di diste dio dimos disteis dieron",
    "dar subjunctive": "dé des dé demos deis den",
    "dar past-subjunctive": "diera dieras diera diéramos dierais dieran",
    "dar imperative": "- da - - dad -",
    "ver present": "veo ves ve vemos veis ven",
    "ver preterite": "vi viste vio vimos visteis vieron",
    "saber present": "sé - - - - -",
    "tener imperative": "- ten - - tened -",
    "hacer imperative": "- haz - - haced -",
    "poner imperative": "- pon - - poned -",
    "venir imperative": "- ven - - venid -",
    "decir imperative": "- di - - decid -",
    "salir imperative": "- sal - - salid -",
    "oír present": "oigo oyes oye oímos oís oyen",
    "oír preterite": "oí oíste oyó oímos oísteis oyeron",
    "freír present": "frío fríes fríe freímos freís fríen",
    "reír present": "río ríes ríe reímos reís ríen",
}

PARTICIPLES: Final = """
    sido:ser ido:ir
    abierto:abrir reabierto:reabrir absuelto:absolver compuesto:componer contrapuesto:contraponer
    cubierto:cubrir descubierto:descubrir descrito:describir descripto:describir deshecho:deshacer
    devuelto:devolver dicho:decir contradicho:contradecir predicho:predecir disuelto:disolver
    dispuesto:disponer electo:elegir envuelto:envolver escrito:escribir expuesto:exponer frito:freír
    hecho:hacer impreso:imprimir impuesto:imponer inscrito:inscribir inscripto:inscribir
    muerto:morir opuesto:oponer pospuesto:posponer previsto:prever propuesto:proponer puesto:poner
    provisto:proveer recompuesto:recomponer rehecho:rehacer repuesto:reponer resuelto:resolver
    revuelto:revolver roto:romper satisfecho:satisfacer supuesto:suponer suscrito:suscribir
    suscripto:suscribir transcrito:transcribir visto:ver vuelto:volver
"""

GERUNDS: Final = """
    yendo:ir pudiendo:poder viniendo:venir conviniendo:convenir interviniendo:intervenir
    previniendo:prevenir diciendo:decir siendo:ser viendo:ver riendo:reír sonriendo:sonreír
    friendo:freír oyendo:oír
"""
