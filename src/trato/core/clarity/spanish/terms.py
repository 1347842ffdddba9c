"""Terms of art, in Spanish: their words are vague elsewhere, and exact here."""

from typing import Final

from trato.core.clarity.shelf import Shelf

TERMS: Final = (
    Shelf(
        None,
        """
        de [mutua] buena fe
        buena fe
        mala fe
        pronto pago
        descuento por pronto pago
        (visto; vistos) bueno|buenos
        dar por bueno|buena|buenos|buenas
        fuerza mayor
        caso fortuito
        justa causa
        causa justa
        ~limpio de <word>
        ~libre de <word>
        enriquecimiento (injusto; sin causa)
        con causa
        mayor de edad
        (empresa|empresas; pequeña y mediana empresa; pequeñas y medianas empresas)
        pequeñas y medianas
        mayores de <number>
        dia|dias (habil|habiles)
        (hora|horas; jornada|jornadas; dia|dias; horario; semana|semanas) (habil|habiles; laborable|laborables; natural|naturales; ordinario|ordinaria; normal; completa)
        (responsabilidad; seguro; responsabilidad civil) (civil; social; directa; subsidiaria; solidaria; objetiva; profesional)
        seguro de <word> [civil; profesional; <word>]
        (poliza; prima) de seguro
        interes (legal; simple; compuesto; de demora; moratorio; variable; fijo; nominal; publico; legitimo; social)
        intereses de demora
        lucro cesante
        daño emergente
        daños y perjuicios
        dolo o (culpa; negligencia) grave
        culpa grave
        negligencia grave
        (culpa; falta; infraccion|infracciones) (grave|graves; leve|leves; muy grave|graves)
        (incumplimiento|incumplimientos) (grave|graves; esencial|esenciales; grave y reiterado)
        copia|copias de seguridad
        (medidas; copia; nivel; politica; politicas; incidente|incidentes; brecha|brechas; responsable; norma|normas; parche|parches; auditoria|auditorias; certificado|certificados; codigo) de seguridad
        (calidad; control; garantia; gestion; sistema; plan; auditoria; responsable; aseguramiento; departamento; indicadores; politica; objetivos; certificado; estandar|estandares; criterios; indice; norma) de [la; gestion de la; gestion de] calidad
        (encuesta|encuestas; indice; nivel; garantia; grado) de satisfaccion
        tiempo real
        tiempo|tiempos de respuesta
        (plazo; importe; precio; numero; limite; tiempo; peso; tamaño; coste; tope; valor; porcentaje; descuento; presupuesto; duracion; cuantia; penalizacion; extension; plazos; aforo; caudal; retraso; demora) (maximo|maxima; minimo|minima)
        (maximo|maxima; minimo|minima; maximos|maximas; minimos|minimas) (de; por; al; a; <number>; permitido|permitida; garantizado|garantizada; legal; establecido; anual; mensual; semanal; diario; acumulado)
        como (maximo; minimo)
        (precio|precios; valor; cuota; estudio; estudios; investigacion) (de mercado; del mercado)
        (ultimo|ultima) (dia; plazo; version; pago; factura; hito; recibo; cuota; jornada; semana; mes; trimestre)
        (primer; segundo; tercer; primera; segunda) (nivel; linea) de (soporte; atencion; escalado; servicio)
        soporte de (primer; segundo; tercer) nivel
        (prioridad; nivel; impacto; severidad; criticidad; urgencia; gravedad; riesgo; plan; tarifa; categoria; perfil) (alto|alta; bajo|baja; medio|media; critico|critica; urgente; normal; leve; grave; basico|basica; estandar; premium; elevado|elevada; minima|minimo; maxima|maximo; maximo; senior; junior; media-alta)
        (dar|dado|dada; de; en; la) (alta; altas) (y|o|,) [de] (baja; bajas)
        (dar|dara|dado|dan|darse|dada; darse; causar; causara; se dara) de (alta; baja)
        de (alta; baja) en
        la (alta; baja) (de; en) <word>
        (alta; baja) (laboral; medica; temporal; voluntaria; administrativa; direccion)
        alta direccion
        alta tension
        baja tension
        bajo (su; la; el; los; las; esta; este; pena; ninguna; llave; custodia; licencia; contrato; control; siete; techo; cuerda; peticion; reserva; fianza; llave; nombre; supervision; coste cero)
        (pagina; software; codigo; programa|programas) (simple; libre; abierto)
        mayoria (simple; absoluta; cualificada)
        (interes|intereses; tipo) simple
        (firma; certificado|certificados; sello; firmas) (electronica|electronico|electronicas) [avanzada|avanzado; cualificada|cualificado; reconocida]
        firma (avanzada; cualificada)
        (persona|personas; firma; entidad) (fisica; juridica)
        titulo (oficial; habilitante)
        (ejercicio; uso) profesional
        (colegio|colegios; secreto; titulo; responsabilidad; tarjeta; certificado; cualificacion; formacion; experiencia; domicilio; tarifa; honorarios; perfil; categoria; carrera; plan; licencia; negligencia; servicios|servicio; actividad; etica) profesional|profesionales
        servicios profesionales
        (los; un; el; las; una; del; al; por) profesional|profesionales
        {profesionales} (de; del; autonomos; externos; sanitarios; que; con; asignados)
        (equipo; red; redes; correo) {profesional}
        (datos; contrato; derechos; informacion; tratamiento) (personales; personal; de caracter personal; confidencial; sensibles)
        datos sensibles
        categorias especiales de datos
        (el|la|un|una|los|las; del; al; como; su; nuestro; cada; otro; dicho; unico; mismo) ~responsable
        ~responsable (de; del; por; ante; tecnico; legal; comercial; administrativo; solidario; subsidiario; it)
        (sera|seran; es; son; sea) ~responsable
        responsabilidad
        objeto [y objetivo]
        (el|los; un; como; por; su|sus; objetivo general; cada; del; al) objetivo|objetivos
        (criterios; causa|causas; valoracion; responsabilidad; indicadores) objetivo|objetivos|objetiva|objetivas
        (de; del; la; el; en) mediana (empresa; edad)
        interrupcion breve de
        (en; con) (calidad de) <word>
        (en; a; con; por) (medio; medios) de
        medio|media (dia; jornada; mes; hora; pension)
        (a; por) medio
        (tarifa; precio; nivel; edad; tiempo) medio|media [de <word>]
        en seguridad (social; vial)
        seguridad (social; informatica; industrial; e higiene)
        con seguridad social
        en seguridad
        gran parte
        gran formato
        gran via
        pequeño comercio
        (pyme; pymes)
        en serio
        por (consiguiente; ultimo; primera vez)
        debido a
        debidos a
        debida a
        debidas a
        {(debido|debida|debidos|debidas)} a
        (cantidad|cantidades; importe|importes; suma|sumas; intereses; cuotas; pagos; facturas; precio; saldo) (debido|debida|debidos|debidas)
        debidamente (firmado|firmada|firmados|firmadas; cumplimentado|cumplimentada|cumplimentados|cumplimentadas; rellenado; autorizado|autorizada|autorizados|autorizadas; inscrito|inscrita; apoderado|apoderada; sellado|sellada; acreditado|acreditada; registrado|registrada; representado|representada; constituida|constituido; notificado; legalizado|legalizada; facultado|facultada; homologado; licenciado|licenciada)
        en cuanto a
        en lo que corresponda a
        (le|les; a quien; que; como; la parte que; el porcentaje que) corresponda|corresponden|corresponde a
        (segun; como) corresponda a
        posteriormente (a; al)
        inmediatamente (anterior|anteriores; posterior|posteriores; siguiente|siguientes; superior; inferior; antes; precedente)
        inmediato superior
        superior inmediato
        superior|superiores (a; al; o igual; jerarquico)
        inferior (a; al)
        (mayor; menor; igual o mayor; igual o menor) (a; de; que; o igual)
        por (mayor; menor)
        al por mayor
        (curso; titulo; nivel; ingles; frances; aleman; usuario; idioma; estudios; formacion; firma electronica; excel; version) {avanzado|avanzada}
        (educacion; ingenieria; estudios; titulacion; grado; formacion; tecnico) superior|superiores
        tecnico superior en
        (desgaste; uso y desgaste) (normal; natural; ordinario)
        fuera de (plazo; tiempo; termino; horario)
        en (caso|casos) de (incumplimiento; retraso; demora; impago; duda <gap>; desacuerdo; discrepancia; conflicto; cancelacion; resolucion; error; fallo; averia; baja; ausencia; fallecimiento; cambio)
        (una; la) y otra (parte)
        (por; de) (una; la) (y; u) otra parte
        una u otra
        de (otra; la otra) parte
        (y; o) (otra; la otra) parte
        entre una y otra
        (unos|unas) y otros|otras
        (uno|una; uno|una de) (o; u; y) (varios|varias; mas; otro|otra)
        uno o mas
        alguno|alguna|algunos|algunas de (los|las|estos|estas) [<word>] (siguientes)
        algunos de los siguientes
        por (varios|varias) <word> (:)
        (las; los; sus; estos; estas; nuestros; dichos; todos los; todas las) (diversos|diversas; varios|varias; multiples)
        (habitaciones; pagos; autenticacion; factor; seleccion; eleccion) multiple|multiples
        autenticacion (multifactor; de multiples factores)
        a tiempo (completo; parcial)
        a jornada completa
        (uso; trabajo; tiempo; contrato; fuente) (indefinido; parcial)
        contrato indefinido
        (cesion; licencia; derechos) (exclusiva|exclusivo|exclusivos)
        de (uso|caracter) exclusivo
        acuse de recibo
        limpieza
        (papel; agua; zona; energia; aire; punto) limpio|limpia
        en limpio
        color|colores (claro|claros; fuerte|fuertes; vivos; calidos)
        texto claro
        claro que
        texto simple
        texto {(alternativo)}
        (la; el; su) diligencia (de; del) <word>
        (diligencia|diligencias) (de; del; judicial|judiciales; previas; de entrega)
        due diligence
        (estado; gestion; medio; impacto; gestor) ambiental
        (economico|economica) (y|,) <word>
        (derecho; oferta; propuesta; criterio; criterios; clase; clausula; valoracion; solvencia; situacion; informe; actividad; compensacion; sancion|sanciones; regimen; memoria; condiciones; derechos) (economico|economica|economicas|economicos)
        libre de (impuestos; cargas; errores; virus; defectos; derechos)
        mercado libre
        (concurrencia; competencia) (competitiva; desleal)
        competencia|competencias (de; del; exclusiva; profesionales)
        procedimiento competitivo
        (tribunal|tribunales; juzgado|juzgados; autoridad|autoridades; organo; organismo; jurisdiccion; administracion; juez; fuero; jueces) competente|competentes
        (en; dentro de) (ejercicio) de (sus; las) competencias
        leal saber y entender
        usuario experto
        (perito|peritos; grupo|comite de) experto|expertos
        ((los|las|un|una|dos|tres; por; de) expertos|experto)
        ((terminos|condiciones; disposiciones; condiciones) generales)
        (direccion; asamblea; junta; secretaria; sector; gerente; director) general
        con caracter (previo; anual; mensual; semanal; trimestral; diario; gratuito; confidencial; obligatorio; definitivo; retroactivo)
        en nombre y
        principio de
        a principios de <month>
        facil acceso
        lectura facil
        resolucion (de; judicial; administrativa; anticipada; del)
        en alta (resolucion)
        correccion (de; ortografica)
        (uso|usos) (habitual; comun)
        residencia habitual
        domicilio habitual
        en vivo
        en directo
        chat en vivo
        vivo
        rico en
        ley (organica)
        en forma (escrita)
        (libre|tecnica) concurrencia
        (mejor; mejores) (postor; oferta|ofertas; relacion calidad-precio; relacion calidad precio; precio ofertado)
        la oferta (economicamente mas ventajosa; mas ventajosa)
        mejor oferta
        servicio|servicios esencial|esenciales
        firme (a; la sentencia)
        (pedido; sentencia; resolucion; oferta; compromiso; oferta en) firme
        en firme
        acceso (rapido; facil)
        (comida; carga; respuesta) rapida
        codigo de respuesta rapida
        (linea; lineas; tren) de alta velocidad
        alta velocidad
        (reduccion; reducido) (de; a; al; en; <number>)
        iva reducido
        (tipo) reducido
        (reducida; movilidad) reducida
        carta certificada
        profesional (sanitario; autonomo; liberal)
        libre directo
        (diseño; desarrollo; web; pagina; sitio) (responsivo|responsiva; accesible; adaptativo)
        (calculo; tabla; estilo; documentos) dinamico|dinamica
        pagina|paginas dinamica|dinamicas
        ip dinamica
        (de; por; en) (forma|manera|modo) (escrita; gratuita; presencial; remota; telematica; electronica; verbal; conjunta; conjunto; solidaria; mancomunada; automatica; expresa; tacita; anticipada; independiente; separada; directa; exclusiva; mensual; anual; semanal; diaria; trimestral; retroactiva; irrevocable; definitiva; individual; simultanea; parcial; total; consecutiva)
        sin (coste|costo|cargo; coste adicional; cargo adicional; costo adicional; recargo)
        derechos (morales; de autor; de imagen)
        en (exclusiva; fecha; plazo; forma; curso)
        la demanda (de; judicial)
        (hasta|por) (su completa) <word>
        (cambio; cambios) (normativo|normativos; legal)
        en vigor
        (el; la; un; una; al; del; los; las) lider|lideres (de; del; tecnico)
        (formacion; mejora; integracion; entrega; evaluacion; educacion) continua
        (certificacion|certificaciones; sello|sellos; normas|norma; ISO) de calidad
        [cuando; que; como; donde; lo que] [el; la; los] [<party>] [asi; no] (desee|deseen|decida|decidan|quiera|quieran|prefiera|prefieran|desea|quiere|decide|elija) [no] <inf>
        (reunion; reuniones; junta; asamblea; sesion; pago; visita|visitas; horas; gastos; ajuste; ajustes) (extraordinario|extraordinaria|extraordinarios|extraordinarias)
        (dia|dias; vida) util|utiles
        en efectivo
        (dinero; pago|pagos) efectivo|efectivos
        (hacer; hara; haran; hacerse; hacen; hace; haga; hagan; sera; seran) efectivo|efectiva|efectivos|efectivas
        (fecha; hora|horas) efectiva|efectivas
        a lo largo de
        (elevado|elevada|elevados|elevadas) a
        (detallado|detallada|detallados|detalladas) (en; a continuacion; mas; anteriormente; por)
        residuos solidos
        (fondo; png) transparente
        hecho|hechos notorio|notorios
        (vehiculo|vehiculos; industria) ligero|ligeros|ligera
        (el; al; la) (largo) de
        """,
    ),
)
