"""Amounts without a bound, lists without an end, and and/or, in Spanish."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

AMOUNTS: Final = (
    Shelf(
        Category.QUANT,
        """
        ~ilimitado
        indefinidamente
        sin (limite|limites; limitacion|limitaciones; tope|topes; restriccion|restricciones; fin; medida; cupo; maximo) [alguno|alguna; de <word>]
        [un] (gran|elevado|alto|importante|considerable|buen|amplio|sustancial|significativo|enorme|reducido|pequeño|escaso|bajo|limitado|cierto|determinado|creciente|suficiente) (numero|volumen|porcentaje|monto|importe|caudal) [de]
        un (mayor|menor) (numero|volumen) [de]
        [un] numero (elevado|alto|importante|considerable|amplio|sustancial|significativo|enorme|reducido|pequeño|escaso|bajo|limitado|indeterminado|indefinido|suficiente|variable|determinado|ilimitado) [de]
        [un; en un] volumen (elevado|alto|importante|considerable|amplio|significativo|reducido|bajo|suficiente|variable) [de]
        [una] (gran|elevada|alta|importante|considerable|buena|amplia|enorme|reducida|pequeña|escasa|cierta|determinada|mayor|suficiente|infinidad|multitud|cantidad) (cantidad; variedad; gama; proporcion; parte; serie; diversidad; oferta) [de]
        [una] (cantidad|proporcion|gama|variedad|parte) (elevada|alta|importante|considerable|amplia|significativa|reducida|pequeña|limitada|suficiente|variable|determinada|indeterminada|sustancial|moderada|extensa) [de]
        la (mayoria; mayor parte; gran mayoria; inmensa mayoria; practica totalidad) [de]
        (una; gran; buena; la mayor; una buena; una gran) parte (de) (los; las; del; la; el)
        (una serie; un monton; un puñado; un par; una multitud; multitud; infinidad; una pluralidad; pluralidad; un abanico; una gama; un sinfin; una decena; una docena; decenas; docenas; cientos; miles; una porcion; una fraccion; un porcentaje; una minima parte; una pequeña parte) de
        ~numeroso
        {suficientes} <word>
        ~multiple
        ~incontable
        ~innumerable
        (un; una) [buen; buena; gran; pequeño; pequeña] (puñado; pila; monton; tanda; remesa; surtido; seleccion; porrada; batería; ristra; decena larga; docena larga; centenar; millar; par largo) de
        de sobra
        alguna|algun que otra|otro <word>
        casi (todo|toda|todos|todas) [<word>]
        {(una o dos; uno o dos; dos o tres; tres o cuatro; cuatro o cinco; cinco o seis; seis o siete; siete u ocho; ocho o diez; diez o doce; 1 o 2; 2 o 3; 3 o 4; 4 o 5; 5 o 6)}
        ~infinito <word>
        durante mucho
        (un; una) (pequeño|pequeña; ligero|ligera; leve; modesto|modesta; modico|modica) (recargo; descuento; suplemento; incremento; aumento; sobrecoste; comision; cargo; porcentaje; cantidad; penalizacion; subida; rebaja; cuota)
        (un; una) (importe; coste; costo; cargo; cantidad; suma; precio; cuota) (adicional; extra; superior; mayor; menor; complementario|complementaria; suplementario|suplementaria; simbolico|simbolica; minimo|minima; marginal; añadido|añadida; testimonial; irrisorio|irrisoria)
        (un; una) (porcentaje; proporcion; participacion; parte; porcion) (justo|justa; equitativo|equitativa)
        (cantidades; importes; cifras; numeros) (similares; parecidas|parecidos; variables; equivalentes; distintas|distintos)
        ~cuantioso
        ~abundante
        muchos|muchas
        mucho|mucha <word>
        pocos|pocas
        (bastante; bastantes; demasiados|demasiadas; tantos|tantas)
        (unos|unas) [cuantos|cuantas; pocos|pocas]
        algunos|algunas
        (con; de; en; por; a; dara; tendra; facilitara; ofrecera; dispondra de; mantendra; exige; requiere) {cierto|cierta} (<word>)
        ~vario
        diversos|diversas
        ciertos|ciertas
        determinados|determinadas
        {(suficiente|suficientes)} (personal; recursos; medios; capacidad; espacio; tiempo; informacion; documentacion; material|materiales; existencias; stock; fondos; tecnicos; horas; agentes; operadores; empleados; profesionales; personas; detalle; trabajadores; licencias; repuestos; <number>)
        {(personal; recursos <gap>; medios <gap>; capacidad; espacio; existencias; stock; fondos; tecnicos; horas; agentes; operadores; empleados; profesionales; trabajadores; repuestos; efectivos; dotacion) suficiente|suficientes}
        en (numero; cantidad; cuantia; volumen; medida) (suficiente; adecuado|adecuada; necesario|necesaria; razonable; apropiada; bastante; que corresponda)
        (cuantos|cuantas; tantos|tantas; cuanto; cuanta) <word> [<word>] [el; la; se; le] [<party>] (desee|deseen; quiera|quieran; solicite|soliciten; pida|pidan)
        (tantos|tantas) [<word>; <word> <word>; veces] como [el; la; los] [<party>] (desee|deseen; quiera|quieran; pida|pidan; solicite|soliciten; estime; considere; le)
        {tantas veces} como
        todas las veces que
        cualquier (numero; cantidad; volumen) de
        todo (tipo; genero; clase) de
        toda (clase; suerte; indole) de
        (al menos; como minimo; por lo menos; como maximo; hasta) (algunos|algunas; varios|varias; unos|unas)
        mas de lo (habitual; normal; razonable; previsto; necesario; debido; esperado)
        en (exceso; demasia; abundancia)
        (un; algun) (importe; coste; costo; cargo; recargo; monto; precio; descuento; porcentaje) (adicional; extra; moderado; simbolico; reducido; proporcional; pequeño; determinado; variable; por determinar; por definir; a convenir; a determinar)
        (precio|precios; importe|importes; coste|costes; costo|costos; tarifa|tarifas; monto|montos; cuota; honorarios; cantidad; cantidades; numero) (por determinar; por definir; a convenir; a determinar; por acordar; a definir; por concretar; variable; variables)
        (de; en) (gran; mayor; menor; cierta; mucha) (medida; parte)
        (ligeramente; escasamente; minimamente; levemente; moderadamente; notablemente; considerablemente; sustancialmente; significativamente; drasticamente; sensiblemente)
        """,
        (Guard.FIGURE,),
    ),
    Shelf(
        Category.QUANT,
        """
        {(aproximadamente; alrededor de; cerca de; en torno a; entorno a; del orden de; mas o menos; casi; poco mas de; poco menos de; algo mas de; algo menos de; unos|unas; a eso de; sobre unos|unas; aproximada|aproximado de; aproximado; proximo a; cercano a; un promedio aproximado de; practicamente; unos|unas aproximadamente)} <number>
        <number> [%] [<word>] {(aproximadamente; aproximados|aproximadas; mas o menos; y pico; y tantos; o asi; orientativas|orientativos; aprox)}
        (numero|cantidad|importe|coste|volumen|precio|duracion|extension|longitud|peso|presupuesto|valor|superficie) {(aproximado|aproximada; orientativo|orientativa; estimativo|estimativa)}
        """,
    ),
    Shelf(
        Category.OPEN,
        """
        (etc; etcetera)
        entre otros|otras [<word>]
        entre (otras cosas; muchos otros; muchas otras; los que; las que; los cuales; las cuales) [destacan; se encuentran; figuran; cabe]
        por ej
        p.ej
        p ej
        (ej; v.g; v.gr; verbigracia; e.g; vg)
        a modo de (ejemplo; muestra)
        a (titulo; modo; manera) (de ejemplo; meramente|puramente|simplemente enunciativo|orientativo|ilustrativo|indicativo|ejemplificativo; enunciativo; ilustrativo; orientativo; ejemplificativo; indicativo; de ejemplo) [y|pero|,] [pero] [no|sin] [ser] [limitativo|limitativa|limitativos|taxativo|exhaustivo|excluyente|caracter]
        (con; sin) caracter (enunciativo; ejemplificativo; meramente enunciativo; limitativo; exhaustivo; taxativo; excluyente; no limitativo; no exhaustivo) [y|pero] [no] [limitativo|exhaustivo|taxativo]
        de (forma|manera|modo) (enunciativa|enunciativo; ejemplificativa; ilustrativa; no limitativa; no exhaustiva; enunciativa y no limitativa; enunciativa mas no limitativa; enunciativa pero no limitativa)
        enunciativa [,] (mas; y; pero) no (limitativa; exhaustiva) [mente]
        (enunciativa; enunciativamente) y no limitativamente
        (incluyendo; incluidos|incluidas; incluido|incluida; incluyendose; que incluye|incluyen; comprendiendo) [,] (entre otros|otras; [pero; mas; aunque; y] (sin limitarse; no limitado|limitada|limitados|limitadas; no limitandose; sin limitacion; no exclusivamente; no solo; sin estar limitado; sin caracter limitativo; no de forma limitativa) [a]; a titulo enunciativo; sin limitacion; por ejemplo; como minimo entre otros; sin excluir otros; sin que la enumeracion sea limitativa)
        (pero; y; mas; aunque) [,] (sin limitarse; no limitado|limitada|limitados|limitadas; no limitandose; sin estar limitado) a
        sin (limitarse; limitarse solo; limitarse unicamente; que ello limite; animo de exhaustividad; caracter exhaustivo; ser exhaustivo; ser exhaustivos; ser limitativo; que la lista sea exhaustiva; que sea exhaustiva; animo exhaustivo; ser limitativa; ser exhaustiva)
        (y; o; u) (similares|similar; semejantes|semejante; analogos|analogas|analogo|analoga; afines|afin; parecidos|parecidas|parecido; equivalentes|equivalente; relacionados|relacionadas; conexos|conexas; asimilables; asimilados; asimilado; asimiladas; complementarias; derivados|derivadas; por el estilo; otros|otras similares)
        (y; o; u) (todo; cuanto; todo lo que; cuanto sea; todo aquello que; todo cuanto; lo que; cualquier otra cosa; lo demas; todo lo demas; otras cosas; otros mas; algo mas; mucho mas; muchos mas; muchas mas; mas; asi sucesivamente; demas) [lo] [relacionado; necesario; que; similar; sea]
        (y; o; u; asi como; ademas de) (demas; los demas; las demas; otros|otras; otro|otra; cualquier otro|otra; cualesquiera otros|otras; cualquiera otra; cuantos otros; cuantas otras; todos aquellos; todas aquellas; todo otro; toda otra; cualquier) [<word>] [~similar; ~analogo; ~relacionado; ~conexo; ~afin; ~semejante; ~equivalente; ~complementario; ~accesorio; ~adicional; que]
        (u; y) otros|otras
        y cualquier otro|otra [<word>] [que]
        cualquier otro|otra (tarea; servicio; gasto; actividad; medio; canal; concepto; trabajo; documento; aspecto; cuestion; material; herramienta; requisito; elemento; informacion; dato; medida; gestion; prestacion; funcion; necesidad; asunto; accion)
        (y; o) (tareas|servicios|trabajos|gastos|actividades|productos|documentos|materiales|elementos|conceptos) (similares; analogos|analogas; afines; relacionados|relacionadas; conexos|conexas; complementarios|complementarias; accesorios|accesorias; auxiliares; anexos|anexas; semejantes; parecidos)
        (de; por el estilo de; del tipo; al estilo de) (naturaleza|indole|caracter|condicion) (similar; analoga; semejante; parecida)
        (de; en) similar|similares (naturaleza; indole; caracter; condiciones; caracteristicas)
        (servicios|tareas|trabajos|actividades|funciones|productos|proyectos|sectores|entornos|equipos|clientes|empresas|contratos|perfiles|puestos|aspectos|elementos|casos|gastos|medios|documentos|canales|supuestos|conceptos|materiales|herramientas|materias|prestaciones|labores) {(similares; analogos|analogas; afines; relacionados|relacionadas; conexos|conexas; complementarios|complementarias; accesorios|accesorias; auxiliares; asimilables; semejantes; parecidos|parecidas; equivalentes)}
        (de todo tipo; de toda clase; de toda indole; de diversa indole; de diversa naturaleza; de distinta indole; de otro tipo; de otra indole; de diferente indole)
        """,
        (Guard.LIST,),
    ),
    Shelf(
        Category.QUANT,
        """
        (alto|altos; elevado|elevados; gran|grandes; bajo|bajos; enorme|enormes; importante|importantes) (volumen|volumenes; numero|numeros) [de]
        (altas; elevadas; grandes; bajas; enormes; ingentes; importantes) (cantidades; cargas; sumas) de
        """,
        (Guard.FIGURE,),
    ),
    # Where something else leaves the list open, what begins it is not said twice.
    Shelf(
        Category.OPEN,
        """
        (tal|tales) [por ejemplo] como
        [como] por ejemplo
        """,
        (Guard.LIST, Guard.ALONE),
    ),
    Shelf(
        Category.ANDOR,
        """
        y/o
        o/y
        y/u
        e/o
        y / o
        """,
    ),
)
