"""Quality words, in Spanish: each in all its forms, its adverb too."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.inflecting import spanish_adjective
from trato.core.clarity.shelf import Guard, Shelf
from trato.core.speech import fold

_ADJECTIVES: Final = """
abusivo aceptable accesible actualizado* adecuado adverso ágil agradable ameno amable amigable amigo* amistoso amplio
aparente apreciable apropiado apto asequible asumible atento atractivo atrayente avanzado aventajado bello bonito breve*
brillante caro cercano claro coherente cómodo competente competitivo complejo complicado comprensible conciso
confiable conforme* congruente considerable consistente conveniente convincente cordial correcto
creativo creíble cualificado cuidadoso culto debido* decente deficiente deficitario delicado desmedido desmesurado
desproporcionado detallado diáfano didáctico difícil digno diligente dinámico directo* discreto diverso* dudoso
ecológico* económico* educado eficaz eficiente elegante elevado elocuente enriquecedor entendible
equilibrado equitativo escalable esmerado espectacular esporádico* estable estético estimulante estricto ético
evidente excelente excepcional* exacto* exagerado excesivo exclusivo* exigente exhaustivo exitoso experimentado
experto extenso fácil factible favorable fiable fidedigno fiel flexible fluido formativo* franco fresco fuerte funcional* generoso genuino
gentil gradual grato grave gravoso habitual honesto honorable hospitalario idóneo ilustrativo imaginativo imparcial impactante
importante imprudente inaceptable inadecuado inapropiado inconveniente incorrecto indebido inexacto* ineficaz ineficiente
injustificado innecesario innovador inoportuno insatisfactorio insignificante insuficiente íntegro* inteligente inteligible interesante intuitivo
irregular* irrelevante irrazonable justo* largo* leal legible leve ligero limpio llamativo lógico lujoso manejable
mantenible maduro mediocre meticuloso minucioso moderno modesto molesto motivado* motivador multitudinario nimio nítido
normal* notable notorio novedoso objetivo* obsoleto ofensivo oportuno optimizado orientativo* original*
pertinente placentero plausible polivalente popular posible* potente práctico* preciso* predecible preferente* prestigioso
preventivo* proactivo problemático productivo profesional profundo pronto* proporcional* próspero provechoso prudente prudencial pulcro
puntual* racional rápido razonable recomendable reducido* relevante reputado resistente resolutivo respetuoso
responsable* responsivo rico* riguroso robusto sano satisfactorio seguro* selecto sencillo sensato sensible* serio significativo simpático
simple sobresaliente sofisticado sólido solvente sostenible suave* suficiente sugerente superfluo sustancial sutil talentoso tangible
tolerable transparente trivial unívoco urgente usable útil valioso válido* veloz veraz* verosímil versátil vistoso vistoso vital* vivo*
accidental* ajustado* comprometido* contrastado demostrable depurado dotado formado* capacitado entrenado
cautivador convincente fructífero impoluto impresionante insatisfecho llevadero memorable óptico* perjudicial persuasivo pintoresco pulido
refinado relajado rentable representativo resultón sencillo someramente* sucinto verdadero* vigente* visible*
antiestético ambicioso audaz cálido candente dañino defectuoso* desagradable deseado deseable difuso eficazmente* encomiable engañoso
esencial* fundamental* crucial* primordial* principal* grande* pequeño* menor* mayor* bueno* malo* alto* bajo* nuevo* viejo* último* crítico*
variado escrupuloso módico costoso barato usual típico acostumbrado armonioso armónico sobrio vanguardista acogedor alegre
empático metódico disciplinado colaborativo constructivo intenso drástico severo holístico equiparable saludable higiénico presentable decoroso
aseado silencioso tranquilo nutritivo sabroso delicioso juicioso prioritario primoroso exquisito suntuoso espacioso luminoso confortable
afable bondadoso caballeroso compacto vigoroso enérgico entusiasta certero acertado atinado meritorio fehaciente* elaborado* trabajado*
pleno* activo* estrecho* integral* actual* contemporáneo* minimalista comparable análogo* parecido relativo* ergonómico seductor colorido
palpable medible* cuantioso* abundante* holgado benévolo moderado* ruidoso peligroso* nocivo* imprevisto* extraordinario* ordinario* corriente*
común* mediano* enorme ínfimo irrisorio escaso* limitado* reiterado* frecuente* excelso* duro* blando* fino* grueso*
débil frágil duradero perdurable inoxidable* sustentable cuidado* diestro perito* avezado curtido ducho cabal probo intachable
honrado pedagógico* divertido entretenido interactivo* inspirador inolvidable mejorable aprovechable utilizable soportable viable* realizable alcanzable
realista pragmático emblemático icónico señalado* ilustre renombrado afamado célebre conocido*
afinado* airoso asombroso atemporal auténtico* balanceado bienintencionado calmado caluroso casero* categórico* cauto
chulo coloquial comprensivo conciliador considerado* constante* contundente cooperativo curioso decisivo desenfadado
despejado* efectista emocionante espontáneo estupendo expresivo exuberante fabuloso fantástico firme* flamante
fructuoso genial grandioso gratificante habilidoso hermoso homogéneo igualitario incansable incómodo inconfundible
increíble inquebrantable inusual invasivo irreprochable jovial juguetón laborioso legítimo* lento liviano lustroso
magistral magnífico maravilloso masivo mesurado mimado modélico pausado pegadizo plácido poderoso prolijo prometedor
propicio* provocador puro* radiante razonado* reconfortante refrescante relajante renovado* rompedor rotundo sabio
señorial sereno sincero singular* soberbio sorprendente sugestivo superior* sustancioso templado* tierno tolerante
tradicional* tranquilizador trepidante variopinto vivaz voluminoso atrevido desordenado sucio* anticuado pobre
lamentable pésimo inestable ilegible confuso ambiguo oscuro* tedioso pesado* torpe tosco rudo brusco grosero descortés
impuntual irresponsable injusto caprichoso exorbitante prohibitivo abultado abrumador adictivo anodino apasionado
apasionante apetitoso apacible apetecible atroz bochornoso burdo campechano chocante chapucero cómico* conmovedor
coqueto cursi deslumbrante despectivo diminuto disparatado distendido dócil dulce* embarazoso eminente encantador
engorroso entrañable envidiable escabroso estridente estrafalario estrepitoso evocador excéntrico exótico extravagante
fascinante fastuoso feliz* feo formidable galante glamuroso gracioso* hipnótico horrible humilde idílico imponente
inadmisible incesante indecente indecoroso ingenioso ingente inmoral inmenso insalubre insultante inusitado
irrespetuoso jugoso legendario lúdico* majestuoso mágico* misterioso monótono mordaz mullido nefasto negligente noble*
obsceno ostentoso penoso perspicaz poético* precario precioso* presuntuoso prodigioso profuso pueril punzante raro
recatado recargado rimbombante rítmico* rústico* sagaz sensacional servicial sofocante solemne solícito sórdido
sublime tajante terrible tímido tibio* turbio ultrajante vacilante valiente vasto vergonzoso virtuoso vulgar
cautivante cohesionado inclusivo* natural* festivo* nutrido sentido* sensual suculento trendy rompedor antipático
maleducado insistente* invasor* agobiante estresante sobrecargado* tupido frondoso crujiente* tierno* esponjoso*
cremoso*
impecable
transitable habitable practicable vivible disfrutable adaptable* moldeable trazable auditable defendible digerible
contrastable perceptible inapreciable reconocible respirable
"""
# An asterisk: by itself it is exact; beside a quality word, or in a phrase below, it is not.

_ALONE: Final = [word for word in _ADJECTIVES.split() if not word.endswith("*")]
_PAIRED: Final = [word.removesuffix("*") for word in _ADJECTIVES.split() if word.endswith("*")]

WORDS: Final = frozenset(
    form for lemma in (*_ALONE, *_PAIRED) for form in spanish_adjective(fold(lemma))
)
"""All their forms, folded: «variado» behind «será» is a quality and no act."""

QUALITY: Final = (
    Shelf(
        Category.SUBJ,
        "\n".join(f"~{word}" for word in _ALONE),
        (Guard.FIGURE, Guard.DEFINED),
    ),
    Shelf(
        Category.SUBJ,
        "\n".join(f"~{word}" for word in _PAIRED),
        (Guard.PAIRED, Guard.FIGURE, Guard.DEFINED),
    ),
    Shelf(
        Category.SUBJ,
        """
        (de; con) [una; la; muy; gran; buena] (alta; elevada; buena; gran; mala; baja; media; suficiente; cierta; probada; reconocida; contrastada; mucha; notable; debida; adecuada; amplia; excelente; aceptable) (calidad; calidades; fiabilidad; seguridad; resolucion; definicion; experiencia; solvencia; reputacion; capacidad; cualificacion; competencia; trayectoria; categoria; imagen; presencia; diligencia; visibilidad; eficacia; eficiencia; rendimiento; disposicion; fe comercial; educacion)
        ~bueno|buen (calidad; estado; funcionamiento; uso; servicio; imagen; gusto; nivel; trato; marcha; ejecucion; presencia; aspecto; relacion; relaciones; comunicacion; resultado|resultados; hacer; acabado|acabados; rendimiento; conducta; comportamiento; disposicion; ambiente; clima; entendimiento; coordinacion; visibilidad; experiencia; atencion; usabilidad; conservacion; condiciones; condicion; orden; desarrollo; cumplimiento; desempeño; mantenimiento; conexion; cobertura; posicionamiento; reputacion; organizacion; manejo; planificacion; profesionales; precio; gestion; representacion; administracion; criterio; practica; acogida; materiales; accesibilidad; convivencia; tono; forma; estado de conservacion; estado de uso)
        (en; de) (buenas; malas; perfectas; optimas; debidas; adecuadas; correctas; excelentes; aceptables; razonables) condiciones [de <word>]
        en (buen; mal; perfecto; optimo; adecuado; correcto; debido; excelente) (estado; orden; uso) [de <word>]
        (alto|alta|altos|altas; elevado|elevada|elevados|elevadas; buen|buena|buenos|buenas; bajo|baja|bajos|bajas; gran|grandes; mayor; amplio|amplia; escaso|escasa; mediano|mediana; medio) (calidad; rendimiento; nivel|niveles; grado; impacto; valor; disponibilidad; seguridad; estandar|estandares; experiencia; cualificacion; capacidad; eficiencia; fiabilidad; resolucion; coste; costo; precio; latencia; consumo; trafico; volumen; interes; importancia; relevancia; prioridad; utilidad; complejidad; envergadura; profesionalidad; especializacion; usabilidad; visibilidad; confidencialidad; definicion; solvencia; velocidad; cuidado; detalle; diligencia; tasa; satisfaccion; eficacia; sensibilidad; prestigio; competencia; dedicacion; atractivo; formacion; conocimiento|conocimientos; profesionalismo; exigencia; calado; repercusion; flexibilidad; precision; presencia; repercusion; alcance; profesionales; gama; motivacion; compromiso; demanda; rotacion; fidelidad; intensidad)
        (gran; grandes; amplio|amplia; larga; dilatada; extensa; vasta; solida; probada; demostrada; reconocida; acreditada suficiente) (experiencia; trayectoria; conocimiento|conocimientos; prestigio; reputacion; solvencia; capacidad)
        (experiencia; formacion; capacidad; conocimientos; solvencia; trayectoria; competencia; cualificacion; preparacion; nivel) {(suficiente|suficientes; amplia|amplios; acreditada; contrastada|contrastados; demostrada|demostrable; probada; demostrable; extensa; solida|solidos; dilatada; reconocida; avanzados|avanzado; adecuada|adecuados; previa relevante; necesaria suficiente)}
        {(experiencia; trayectoria) (previa; suficiente)} (en; como)
        (gran; grandes) (utilidad; ayuda; importancia; relevancia; envergadura; tamaño; complejidad; dificultad; aceptacion; impacto; atractivo; calado; esfuerzo; esmero; cuidado; interes; calibre; profesionalidad; sencillez)
        (pequeño|pequeña|pequeños|pequeñas) (cambio|cambios; ajuste|ajustes; modificacion|modificaciones; correccion|correcciones; mejora|mejoras; retoque|retoques; reparacion|reparaciones; retraso|retrasos; error|errores; defecto|defectos; desviacion|desviaciones; tarea|tareas; intervencion|intervenciones; incidencia|incidencias; gastos; arreglos; obras; variaciones; desperfectos; actuaciones; evolutivos; adaptaciones; detalles; averias; diferencias)
        (cambio|cambios; ajuste|ajustes; modificacion|modificaciones; correccion|correcciones; mejora|mejoras; incidencia|incidencias; error|errores; defecto|defectos; tarea|tareas; reparacion|reparaciones; gasto|gastos; averia|averias; fallo|fallos; daño|daños; retraso|retrasos; interrupcion|interrupciones; problema|problemas; desviacion|desviaciones; intervencion|intervenciones; actualizacion|actualizaciones; cuestion|cuestiones; retoque|retoques; desperfectos; variaciones; incumplimiento|incumplimientos; obras; deficiencias; evolutivos; cambios de <word>) {(menor|menores; mayor|mayores; de menor entidad; de poca entidad; de escasa entidad; de poca importancia; de escasa importancia; de cierta importancia; de importancia; de poca monta; de cierta entidad; de entidad; de gran entidad; de calado; de gran calado; de envergadura; de cierta envergadura; de poco calado; sin importancia)}
        (de forma|manera|modo) (segura|seguro; clara|claro; precisa|preciso; exacta|exacto; correcta|correcto; directa y sencilla; cuidadosa; continua|continuo; continuada; optimizada; ordenada|ordenado; proactiva|proactivo; responsable; integra; preventiva; activa; personalizada; eficaz; eficiente; adecuada|adecuado; apropiada|apropiado; efectiva|efectivo; constructiva; constante; completa; global; integral; detallada|detallado; estructurada; coordinada; armonica; natural; justa|justo; parecida|parecido; considerable; sustancial; sensible; expedita; ininterrumpida; comprensible; resumida; puntual; rigurosa; satisfactoria; idonea|idoneo; normal; habitual; agil; fluida; sencilla|sencillo; transparente)
        (es; son; sera; seran; sea; sean; resulte; resulten; ser; debera ser; deberan ser) [muy; suficientemente; siempre; lo suficientemente; plenamente] {(seguro|segura|seguros|seguras; bueno|buena|buenos|buenas; original|originales; exacto|exacta|exactos|exactas; directo|directa; completo|completa|completos|completas; normal|normales; preciso|precisa|precisos|precisas; fluido|fluida; estable|estables; alto|alta; bajo|baja; practico|practica; economico|economica; funcional|funcionales; profesional|profesionales; objetivo|objetiva; visible|visibles; sostenible|sostenibles; puntual|puntuales; integro|integra|integros|integras; justo|justa|justos|justas; digno|digna; veraz|veraces; representativo|representativa)}
        efectivamente
        ~efectivo
        ~personalizado
        ~proactivo
        (servidor|servidores; entorno|entornos; conexion|conexiones; lugar|lugares; canal|canales; sitio|sitios; acceso; almacenamiento; contraseña|contraseñas; medio|medios; sistema|sistemas; transmision; ubicacion; plataforma; soporte; custodia; ambiente; protocolo|protocolos; navegacion; comunicaciones; modo; condiciones; manejo) {seguro|segura|seguros|seguras}
        (mas|muy|tan|suficientemente|bastante|altamente|sumamente; lo suficientemente) (seguro|segura|seguros|seguras; claro|clara; rapido|rapida; preciso|precisa; util; facil; sencillo|sencilla; completo|completa; exacto|exacta; bueno|buena; grande|grandes; alto|alta; fiable; eficiente|eficientes; eficaz|eficaces; adecuado|adecuada; competitivo|competitivos; agil; especializado|especializada; critico|critica)
        ~justo (trato; reparto)
        (trato; reparto; valor) ~justo
        (trato; comercio) justo
        (en; de; dentro de; bajo) condiciones [normales] (laborales) (dignas; optimas)
        ~normal|habitual (funcionamiento; uso; desarrollo; desgaste; ejecucion; actividad; operacion)
        (funcionamiento; uso; desarrollo; ejecucion; actividad; operacion; nivel; operativa; ritmo; desempeño) {(normal; habitual; ordinario|ordinaria; regular; correcto|correcta)}
        (personal; equipo; tecnico|tecnicos; profesional|profesionales; consultor|consultores; perfil|perfiles; asesor|asesores; mano de obra; operario|operarios; plantilla; empresa|empresas) {[altamente; debidamente; suficientemente; muy; plenamente; adecuadamente; bien; convenientemente] (especializado|especializados|especializada; calificado|calificados|calificada; preparado|preparados|preparada; capacitado|capacitados|capacitada; formado|formados|formada; entrenado|entrenados; acreditado suficientemente; experto|expertos|experta; motivado|motivada; comprometido|comprometida; senior; de confianza; de primer nivel; con experiencia; con la experiencia necesaria; con amplia experiencia; con experiencia suficiente; con suficiente experiencia)}
        (altamente|debidamente|suficientemente|convenientemente|adecuadamente|plenamente) (calificado|calificados|calificada; cualificado|cualificados|cualificada; preparado|preparados|preparada; capacitado|capacitados; formado|formados|formada; especializado|especializados; experimentado|experimentados; atractivo; protegido|protegida|protegidos|protegidas; documentado|documentada|documentados; probado|probada|probados; identificado|identificados; dimensionado|dimensionada; informado|informada; detallado|detallada; justificado|justificada|justificados; argumentado|argumentada; motivado|motivada)
        debidamente [(justificado|justificada|justificados|justificadas; motivado|motivada; documentado|documentada)]
        (informe|informes; reporte|reportes; resumen|resumenes; documentacion; analisis; descripcion; seguimiento; revision; control; formacion; atencion; solucion|soluciones; cobertura; asesoramiento; servicio; guia; manual; explicacion; memoria; estudio) {(completo|completa|completos|completas; integral|integrales; pormenorizado|pormenorizada; profundo|profunda; continuo|continua; constante; cercano|cercana; global; a fondo; en profundidad; permanente)}
        ~pormenorizado
        (solicitud|solicitudes; peticion|peticiones; comunicacion|comunicaciones; requerimiento|requerimientos; aviso|avisos; queja|quejas; reclamacion|reclamaciones; notificacion|notificaciones) {formal|formales}
        con {(respeto; amabilidad; cortesia; educacion; profesionalidad; profesionalismo; diligencia; cuidado; rigor; discrecion; puntualidad; eficacia; eficiencia; esmero; seriedad; honestidad; transparencia; agilidad; calidez; cariño; delicadeza; tacto; claridad; empatia; paciencia; responsabilidad)} (y; e) (respeto; amabilidad; cortesia; educacion; profesionalidad; profesionalismo; diligencia; cuidado; rigor; discrecion; puntualidad; eficacia; eficiencia; esmero; seriedad; honestidad; transparencia; agilidad; calidez; cariño; delicadeza; tacto; claridad; empatia; paciencia; responsabilidad)
        (respeto; amabilidad; cortesia; educacion; profesionalidad; profesionalismo; diligencia; cuidado; rigor; discrecion; puntualidad; eficacia; eficiencia; esmero; seriedad; honestidad; transparencia; agilidad; calidez; cariño; delicadeza; tacto; claridad; empatia; paciencia; responsabilidad) (y; e) {(respeto; amabilidad; cortesia; educacion; profesionalidad; profesionalismo; diligencia; cuidado; rigor; discrecion; puntualidad; eficacia; eficiencia; esmero; seriedad; honestidad; transparencia; agilidad; calidez; cariño; delicadeza; tacto; claridad; empatia; paciencia; responsabilidad)}
        con {(respeto; amabilidad; cortesia; educacion; profesionalidad; profesionalismo; diligencia; cuidado; rigor; discrecion; puntualidad; eficacia; eficiencia; esmero; seriedad; honestidad; transparencia; agilidad; calidez; cariño; delicadeza; tacto; claridad; empatia; paciencia; responsabilidad)} , (respeto; amabilidad; cortesia; educacion; profesionalidad; profesionalismo; diligencia; cuidado; rigor; discrecion; puntualidad; eficacia; eficiencia; esmero; seriedad; honestidad; transparencia; agilidad; calidez; cariño; delicadeza; tacto; claridad; empatia; paciencia; responsabilidad) (y; e) (respeto; amabilidad; cortesia; educacion; profesionalidad; profesionalismo; diligencia; cuidado; rigor; discrecion; puntualidad; eficacia; eficiencia; esmero; seriedad; honestidad; transparencia; agilidad; calidez; cariño; delicadeza; tacto; claridad; empatia; paciencia; responsabilidad)
        con (el; la; los; las) ~debido <word>
        (manual|manuales; documentacion; informacion; datos; inventario; inventarios; plano|planos; registro|registros; memoria; informe|informes; listado|listados; expediente; copia) {~completo} [y; ,]
        (manual|manuales; documentacion; informacion; datos; inventario; inventarios; plano|planos; registro|registros; memoria; listado|listados; expediente) [~completo y] {~actualizado}
        (repuesto|repuestos; pieza|piezas; recambio|recambios; componente|componentes; producto|productos; material|materiales; marca|marcas; equipo|equipos; perfil|perfiles; tecnologia) {~equivalente}
        {~proximo} (a; al)
        (desplazamiento|desplazamientos; viaje|viajes; distancia|distancias; recorrido|recorridos; trayecto|trayectos; texto|textos; reunion|reuniones; video|videos; llamada|llamadas; visita|visitas; pausa|pausas; sesion|sesiones; espera|esperas) {(corto|corta|cortos|cortas; largo|larga|largos|largas)}
        (valora|valorara|valoraran|valorar|puntuara|considerara|informara) {positivamente|favorablemente|negativamente}
        {(~pleno; total; completo|completa; absoluto|absoluta; entero|entera; perfecto|perfecta; estrecho|estrecha)} (compatibilidad; integracion; satisfaccion; confianza; colaboracion; cooperacion; coordinacion; disponibilidad; dedicacion; operatividad; funcionalidad; transparencia; normalidad; interoperabilidad; accesibilidad; autonomia; comunicacion; implicacion; entendimiento; funcionamiento; armonia; lealtad; discrecion; libertad; conocimiento)
        {~critico} (error|errores; fallo|fallos; incidencia|incidencias; averia|averias; defecto|defectos; problema|problemas; situacion|situaciones)
        (error|errores; fallo|fallos; averia|averias; defecto|defectos; problema|problemas; situacion|situaciones) {~critico}
        (con; en) (profundidad; detalle; claridad; rigor; precision; exactitud; cuidado; esmero; diligencia; profesionalidad; profesionalismo; eficacia; eficiencia; seguridad; calidad; esmero y diligencia; seriedad; atencion; celo; transparencia; flexibilidad; sencillez; solvencia; garantias; criterio; amabilidad; cortesia; respeto; cordialidad; discrecion; prudencia; mimo; fluidez; normalidad; fiabilidad; orden; cautela; exito; esfuerzo; empeño; responsabilidad; honestidad; lealtad; objetividad; soltura; facilidad; suficiencia; sentido comun; creatividad; comodidad; rigurosidad; honradez; elegancia; pericia; interes; suficiente <word>; total normalidad; total garantia; plenas garantias; todas las garantias; total profesionalidad; absoluta profesionalidad; total transparencia; absoluta normalidad)
        con [el|la; un|una] (debido|debida; suficiente; adecuado|adecuada; necesario rigor; oportuno|oportuna; necesaria diligencia; gran; especial; sumo|suma; mucho|mucha; todo|toda; total; absoluto|absoluta; extremo|extrema; cierto|cierta; alto grado de; elevado grado de; apropiado|apropiada) (cuidado; diligencia; rigor; detalle; profundidad; claridad; atencion; precision; esmero; calidad; respeto; profesionalidad; celo; interes; seguridad; cautela; prudencia; reserva; discrecion; consideracion; eficacia; eficiencia; antelacion profesional; nivel de <word>; sensibilidad; delicadeza)
        con la diligencia (debida; exigible; necesaria; adecuada; de un buen <word>; propia <gap>; que requiera <gap>; de un <word>; profesional; habitual)
        (debida; la debida; exigible; suficiente; necesaria) diligencia
        (el|la; un|una; su) (debido|debida) (cuidado; atencion; proteccion; funcionamiento; cumplimiento; ejecucion; respeto; uso; mantenimiento; custodia; conservacion; formalidad; justificacion; seguimiento)
        (de; con) calidad
        de (interes; utilidad; prestigio; peso; importancia; relevancia; alto nivel; alta calidad; alto rendimiento; buena calidad; buena fama; buen nivel; gran calidad; prestigio; reconocida solvencia; alto valor; cierta entidad; calidad (contrastada; suficiente; adecuada; aceptable; comprobada; reconocida; media; similar; superior; equivalente; profesional; comercial; media o superior); caracter profesional; facil <word>; dificil <word>; gran <word>; buen <word>; manejo sencillo; uso sencillo; facil)
        a (precios; precio; tarifas; coste) (competitivos; competitivo|competitivas; asequibles; asequible; de mercado; razonable de mercado; moderado|moderados; ajustado|ajustados; bajo|bajos)
        (precio|precios; tarifa|tarifas; coste|costes; condiciones; valor) {de mercado}
        (precio|precios; coste|costes; tarifa|tarifas; presupuesto) {(ajustado|ajustados|ajustada; economico|economicos|economica|economicas; bajo|bajos; moderado; especial|especiales; reducido|reducidos|reducida|reducidas; preferente|preferentes|preferencial|preferenciales)}
        (carga; tiempos; tiempo; velocidad; consumo; latencia; impacto; riesgo|riesgos; coste|costes; nivel; gasto; dedicacion; trafico; dificultad; interes) {(elevado|elevada|elevados; alto|alta|altos|altas; bajo|baja|bajos|bajas; reducido|reducida; minimo aceptable; medio; contenido; rapido|rapida)}
        a la altura [de <word> <word>]
        facilmente
        a (fondo; conciencia)
        (con; a) todo (detalle; lujo de detalles; pormenor)
        (acorde|acordes) (a; al; con; con el; con la; a la) (mercado; nivel; altura; exigencia; categoria; imagen; estandares; calidad; prestigio) [(de; del) <word>]
        (unos|unas; los; las; de; en; por; con; para; corregira; hara; incluye; y) {pequeños|pequeñas} <word>
        (un; una; algun; alguna; el; la; cada) {pequeño|pequeña} <word>
        bien (escrito|escrita|escritos|escritas; hecho|hecha|hechos|hechas; redactado|redactada|redactados|redactadas; acabado|acabada|acabados|acabadas; presentado|presentada|presentados|presentadas; iluminado|iluminada; estructurado|estructurada; diseñado|diseñada|diseñados; organizado|organizada; documentado|documentada; cuidado|cuidada|cuidados; conservado|conservada; formado|formada; atendido|atendida|atendidos; explicado|explicada; ejecutado|ejecutada|ejecutados; terminado|terminada; visible|visibles; definido|definida|definidos; posicionado|posicionada; equipado|equipada; dotado|dotada)
        estrechamente
        ~respetuoso con (el medio ambiente; el entorno; la naturaleza; el planeta)
        (reparaciones; averias; obras; arreglos; retoques; cambios; errores; fallos; defectos; gastos; desperfectos; ajustes; mejoras; intervenciones; tareas; compras; incidencias) {pequeñas|pequeños}
        bien (nivelado|nivelada; pintado|pintada; limpio|limpia|limpios|limpias; empaquetado|empaquetada|empaquetados; embalado|embalada|embalados; montado|montada|montados; cosido|cosida; instalado|instalada; ajustado|ajustada|ajustados; ordenado|ordenada; traducido|traducida; resuelto|resuelta; secado|seco; cocinado|cocinada; planchado|planchada; colocado|colocada; medido|medida; sellado|sellada; fijado|fijada; orientado|orientada; vestido|vestidos; informado|informada|informados; aislado|aislada; rotulado|rotulada; comunicado|comunicada; situado|situada; protegido|protegida|protegidos)
        (muy; bastante; algo; demasiado; suficientemente; razonablemente; extremadamente; sumamente; increiblemente; particularmente; especialmente) (bonito|bonita; grande|grandes; pequeño|pequeña; largo|larga; corto|corta; bueno|buena|buenos|buenas; malo|mala; caro|cara; barato|barata; nuevo|nueva; limpio|limpia; cuidado|cuidada; bien; mal; lejos; cerca)
        activamente
        cuidadosamente
        escrupulosamente
        satisfactoriamente
        cabalmente
        plenamente
        (con; mucho) (cariño; ternura; ilusion; entusiasmo; gusto; tacto; delicadeza; humanidad; empatia; dedicacion; pasion; sensibilidad; paciencia; simpatia; energia; vocacion; sencillez; sobriedad; acierto; destreza; habilidad; maestria; soltura; originalidad)
        (tamaño; estatura; nivel; plazo; calidad; peso) {(mediano|mediana|medianos|medianas; medio; grande|grandes; pequeño|pequeña|pequeños|pequeñas; considerable; adecuado; razonable)}
        (tono|tonos; color|colores; luz; musica; tacto; sabor; textura; voz; clima; acabado) {(suave|suaves; fuerte|fuertes; fino|fina|finos|finas; duro|dura; vivo|vivos; calido|calidos; alto|alta; bajo|baja)}
        (trato; atencion; cuidado; interes; consideracion; tarifa|tarifas; precio|precios; condiciones; seguimiento; ayuda; mencion) {(especial|especiales; preferente|preferentes; prioritario|prioritaria; exclusivo|exclusiva; privilegiado)}
        (participacion; colaboracion; escucha; busqueda; seguimiento) {(activa|activo; estrecha|estrecho; plena; constante)}
        de buena voluntad
        (mal|mala|malo|malos|malas) (calidad; estado; funcionamiento; uso; servicio; condiciones; resultados; imagen; praxis)
        (solicitud|solicitudes; respuesta; aviso; queja|quejas; comunicacion|comunicaciones; peticion; reclamacion) {formal|formales}
        (canciones; marcas; artistas; obras; empresas; destinos) {(conocido|conocida|conocidos|conocidas; famosas|famosos; populares)}
        (volumen; precio; precios; consumo; ritmo; nivel; uso; tono; velocidad; costo; coste; esfuerzo; temperatura; gasto; aumento; tamaño; impacto) {(moderado|moderada|moderados|moderadas; alto|alta|altos|altas; bajo|baja|bajos|bajas; excesivo|excesiva; normal)}
        (limpio|limpia|limpios|limpias; ordenado|ordenada; libre|libres; listo|lista|listos|listas) y {en condiciones}
        {en condiciones} (.; ,; para)
        en condiciones de uso
        cortesmente
        moderadamente
        ordenadamente
        firmemente
        calidad superior
        (cuidado|cuidada) (diseño; presentacion; estetica; imagen)
        (diseño; presentacion; estetica; imagen; edicion) (cuidado|cuidada)
        de (reconocido|reconocida) (prestigio; solvencia; calidad)
        ~reconocido (prestigio; solvencia; experiencia)
        (solucion|trato|respuesta|servicio|atencion|disposicion|caracter) {(amigable; amable; cordial; humana; cercana; exquisita; esmerada)}
        en (demasia; forma debida; debida forma)
        en debida forma
        como (es debido; corresponde; debe ser; es de esperar; cabe esperar)
        (un; el) (buen; ordenado) (comerciante; empresario; padre de familia; profesional; hacer)
        (normas; reglas; usos; costumbres) (habituales; de la profesion; del sector; de cortesia; basicas de <word>; elementales)
        (medidas; acciones; gestiones; tramites; correcciones; actuaciones; personas; departamentos; responsables) {(correspondientes; pertinentes; oportunas; procedentes; apropiadas)}
        (recursos; medios; personal) {(apropiados; adecuados|adecuado; idoneos|idoneo; acordes)}
        {(valor añadido; valor agregado)}
        {(temas; asuntos; cuestiones; casos; incidencias; situaciones; situacion; peticiones; solicitudes; averias; problemas; clientes; aspectos; cambios; factores; elementos) (graves|grave; urgentes|urgente; importantes|importante; relevantes|relevante; delicados|delicadas; sensibles; complejos|complejas; especiales; sencillos|sencillas; destacados; clave; esenciales; fundamentales; prioritarios|prioritarias)}
        (incumplimiento|incumplimientos; falta|faltas; negligencia; deficiencia|deficiencias; perjuicio|perjuicios; daño|daños; error|errores; fallo|fallos; retraso|retrasos; incidencia|incidencias) {(grave|graves; leve|leves; significativo|significativos; considerable|considerables; importante|importantes; reiterado|reiterados|reiterada|reiteradas; repetido|repetidos; sustancial|sustanciales; relevante|relevantes; excesivo|excesivos; notable|notables; serio|serios; muy grave|graves; inaceptable|inaceptables; injustificado|injustificados)}
        ~reiterado
        (datos; dato; sistema|sistemas; servicio|servicios; proceso|procesos; funcion|funciones; aplicacion|aplicaciones; informacion; componente|componentes; momento|momentos; tarea|tareas; area|areas; activos; operacion|operaciones; infraestructura; aspectos; recursos; puntos) {critico|critica|criticos|criticas}
        """,
        (Guard.FIGURE, Guard.DEFINED),
    ),
)
