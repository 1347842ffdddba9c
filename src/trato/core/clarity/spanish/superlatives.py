"""Superlatives, in Spanish."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

SUPERLATIVES: Final = (
    Shelf(
        Category.SUPER,
        """
        (el|la|los|las|lo; su|sus; nuestro|nuestra|nuestros|nuestras; un|una) {(mejor|mejores) [<word>] [posible|posibles; del mercado; del sector; disponible|disponibles; existente|existentes; de su clase; del mundo]}
        {(mejor|mejores) <word> (posible|posibles; del mercado; del sector; disponible|disponibles; de su clase)}
        {(mejores|buenas) practicas [(del; de la) (sector; mercado; industria; profesion)]}
        {mejores (tecnicas; tecnologias; profesionales; estandares; precios; resultados; condiciones; herramientas; materiales)}
        al (maximo; maximo nivel; mas alto nivel; maximo de sus capacidades; mas alto grado; mejor precio; menor coste; menor costo; mejor nivel; ciento por ciento de sus capacidades) [de <word>; posible; exigible]
        (con; de; a; en; la; el; un; una; su; los; las; por; y; al; del; sus) {~maximo (calidad; rendimiento; nivel; diligencia; cuidado; esmero; eficiencia; eficacia; seguridad; garantia; garantias; atencion; confidencialidad; profesionalidad; profesionalismo; detalle; rigor; precision; exactitud; fiabilidad; confiabilidad; satisfaccion; celo; interes; discrecion; transparencia; flexibilidad; disponibilidad; rapidez; exigencia; prioridad; comodidad; proteccion; claridad; respeto; excelencia; grado; potencial; visibilidad; impacto; beneficio; aprovechamiento; compromiso; reserva; esfuerzo; empeño; dedicacion; cobertura; difusion; competencia; capacidad; solvencia; experiencia; rentabilidad; calidades; funcionalidad; usabilidad; estabilidad; agilidad; higiene; limpieza; pulcritud; nivel de <word>; durabilidad; compatibilidad; coordinacion; colaboracion; facilidad; integridad; actualidad; autonomia; prudencia; cautela; responsabilidad; puntualidad; fidelidad) [posible; del mercado; exigible]}
        ~maximo (calidad; rendimiento; diligencia; cuidado; esmero; eficiencia; eficacia; seguridad; garantia; garantias; atencion; confidencialidad; profesionalidad; detalle; rigor; precision; fiabilidad; satisfaccion; celo; discrecion; transparencia; flexibilidad; rapidez; excelencia) [posible]
        ~minimo (impacto; molestia; molestias; interrupcion; interrupciones; coste; costo; afectacion; perjuicio; perjuicios; esfuerzo; inconvenientes; demora; riesgo; riesgos; perturbacion; error; errores; consumo; intervencion; friccion; fallos) [posible; posibles]
        con (la; el; los; las) (mayor|menor|mayores|menores|minimo|minima|minimos|minimas) <word> [posible; posibles; exigible]
        (el; la; los; las; su; al; del) {(mayor|menor|mayores|menores) (calidad; rendimiento; nivel; diligencia; cuidado; esmero; eficiencia; eficacia; seguridad; detalle; rigor; precision; atencion; coste; costo; precio; impacto; alcance; beneficio; satisfaccion; grado <gap>; numero <gap> posible; exactitud; fiabilidad; visibilidad; interes; discrecion; confidencialidad; profesionalidad; transparencia; flexibilidad; retorno; rentabilidad; difusion; provecho; aprovechamiento; claridad; disponibilidad; experiencia) [posible; posibles; del mercado]}
        con (el; la) ~maximo <word> [posible; posibles; exigible; del mundo]
        con (mayor; la mayor) (diligencia; cuidado; esmero; atencion; celo; rigor) [posible]
        (el|la|los|las|lo) {mas (alto|alta|altos|altas; elevado|elevada|elevados|elevadas; estricto|estricta|estrictos|estrictas; exigente|exigentes; avanzado|avanzada|avanzados|avanzadas; moderno|moderna|modernos|modernas; completo|completa; eficiente|eficientes; eficaz|eficaces; adecuado|adecuada|adecuados|adecuadas; competitivo|competitiva|competitivos; innovador|innovadora|innovadores|innovadoras; actual|actuales; reciente|recientes; fiable|fiables; rapido|rapida; economico|economica; conveniente|convenientes; favorable|favorables; apropiado|apropiada|apropiados; amplio|amplia; absoluto|absoluta; estricta; rigurosos|rigurosas|riguroso|rigurosa; prestigioso|prestigiosos; seguro|segura|seguros; profesional; cuidado|cuidada; optimo; ventajoso|ventajosa|ventajosas; idoneo|idonea|idoneos|idoneas; cualificado|cualificados; exquisito|exquisita; bajo|bajos|baja) [<word>] [posible; posibles; del mercado; del sector; de calidad]}
        (calidad|calidades; nivel; estandares; rendimiento; seguridad; servicio; atencion; precio; materiales; diligencia; eficiencia; proteccion; profesionales; equipos; experiencia; personal) {(maximo|maxima|maximos|maximas; optimo|optima; mas alto|alta|altos)}
        de primera (marca; fila; categoria; mano calidad; division; marca <word>)
        (nivel; niveles; estandar; estandares; calidad; productos; materiales; servicio; servicios; atencion; marcas; equipos; profesionales; hardware; componentes) {de (primer nivel; primera; primera linea; primera calidad; primera clase; primer orden; maximo nivel; maxima calidad; clase mundial; alta gama; excelencia; vanguardia; punta; ultima generacion; maxima; lujo; calidad superior; talla mundial; nivel mundial; elite)}
        de (primer nivel; primerisimo nivel; primera calidad; primera linea; primera clase; primer orden; maximo nivel; clase mundial; talla mundial; ultima generacion; vanguardia; alto standing; categoria superior; calidad superior; calidad insuperable; excelencia; nivel mundial; elite; tecnologia punta; ultima tecnologia; calidad suprema; calidad maxima)
        tecnologia|tecnologias (punta; de punta; de vanguardia; de ultima generacion; mas avanzada|avanzadas)
        ultima|ultimas (tecnologia|tecnologias; tendencias; generacion; novedades; avances)
        ultimos avances
        ~optimo
        optimamente
        ~inmejorable
        ~insuperable
        ~inigualable
        ~incomparable
        ~perfecto
        a la perfeccion
        a la vanguardia
        (de alta gama; de gama alta; de lujo; de categoria mundial; de categoria internacional; unico|unica en su (clase; genero); sin precedentes; sin competencia; sin rival; del mas alto nivel; al mas alto nivel; de matricula)
        (lo ultimo; lo ultimo de lo ultimo; lo mas avanzado; lo mas nuevo) [en; del mercado]
        de primera (.; ,; y; para; a; en; con)
        100 % (~garantizado; ~fiable; ~seguro; ~satisfecho; ~efectivo; ~eficaz; ~profesional; ~disponible; ~funcional)
        ~ideal
        ~lider
        ~puntero
        (la; con; a la; de; hacia la; su; busca la) {excelencia}
        ~excelso
        ~supremo
        (altisimo|altisima|altisimos|altisimas; maximisimo; buenisimo|buenisima; rapidisimo|rapidisima; amplisimo|amplisima; grandisimo; importantisimo|importantisima; muchisimo|muchisimos; bajisimo|bajisima)
        (numero uno; sin igual; sin parangon; fuera de serie; lo mejor de lo mejor; lo mejor del mercado; lo ultimo en <word>; tope de gama; estado del arte)
        en todo su potencial
        (el; la; los; las; su; sus) <word> {mas <plain>} [posible|posibles]
        <isimo>
        (minimizar|minimizara|minimizaran|minimice|minimizando; maximizar|maximizara|maximizaran|maximice|maximizando)
        """,
        (Guard.FIGURE,),
    ),
)
