"""References to nothing, in Spanish: what they point to must stand in the clause, or they dangle."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

REFERENCES: Final = (
    Shelf(
        Category.PRON,
        """
        (lo; todo lo) (anterior; antes (dicho; expuesto; mencionado; citado; indicado; señalado; referido; descrito; expresado); anteriormente (dicho; expuesto; mencionado; citado; indicado; señalado; referido; descrito; expresado; acordado; establecido); arriba (mencionado; indicado; expuesto; señalado; citado; descrito; dicho); precedente; expuesto; antedicho; susodicho; antecitado; mencionado; citado; señalado; referido; dicho; expuesto anteriormente; mencionado anteriormente; indicado anteriormente; expuesto mas arriba; indicado mas arriba; mencionado arriba; que antecede; que precede; expresado)
        al respecto
        (la; las; el; los) (anterior|anteriores) (.; ,; se; sera|seran; no)
        todo (lo cual; ello; esto; eso; aquello)
        lo (mismo; propio)
        lo (dispuesto; indicado; señalado; expuesto; dicho; establecido; descrito; previsto; mencionado) (mas arriba; arriba; antes; anteriormente; previamente; mas adelante)
        (el|la|los|las) (antedicho|antedicha|antedichos|antedichas; susodicho|susodicha|susodichos|susodichas; precitado|precitada|precitados|precitadas; antecitado|antecitada; sobredicho; arriba (citado|citada|citados|citadas; mencionado|mencionada|mencionados|mencionadas; indicado|indicada|indicados|indicadas; señalado|señalada; descrito|descrita|descritos|descritas; expuesto); anteriormente (citado|citada|citados|citadas; mencionado|mencionada|mencionados|mencionadas; indicado|indicada|indicados|indicadas; descrito|descrita; expuesto|expuesta|expuestos|expuestas; señalado|señalada; definido); antes (citado|citada|citados|citadas; mencionado|mencionada|mencionados|mencionadas; dicho|dicha|indicado|indicada|indicados)) [<word>]
        <word> {(antedicho|antedicha|antedichos|antedichas; susodicho|susodicha; precitado|precitada; arriba (citado|citada|citados|citadas; mencionado|mencionada|mencionados|mencionadas; indicado|indicada|indicados|indicadas; descrito|descrita|descritos|descritas; señalado|señalada); anteriormente (citado|citada|citados|citadas; mencionado|mencionada|mencionados|mencionadas; indicado|indicada|indicados|indicadas; descrito|descrita|descritos|descritas; expuesto|expuesta|señalado|señalada|definido|definida); (mencionado|mencionada|mencionados|mencionadas; citado|citada|citados|citadas; indicado|indicada|indicados|indicadas; descrito|descrita|descritos|descritas; expuesto|expuesta; señalado|señalada; referido|referida) (anteriormente; mas arriba; arriba; antes; previamente; con anterioridad; en el apartado anterior; en el parrafo anterior))}
        (el apartado; el parrafo; el punto; la clausula; la seccion; lo) anterior|precedente
        (los apartados; los parrafos; los puntos; las clausulas; las secciones) anteriores|precedentes
        (que; como) (se ha indicado; se indico; se indica; se ha dicho; se dijo; se ha mencionado; se menciono; se menciona; se expuso; se ha expuesto; se describe; se describio; se señala; se señalo; se vera; queda dicho; antecede; precede) [anteriormente; antes; arriba; mas arriba; previamente; mas adelante; mas abajo]
        segun se (indica; ha indicado; menciona; describe; detalla; expone; señala; acuerde; establezca; indique) (anteriormente; antes; arriba; mas arriba; mas adelante; abajo; mas abajo)
        """,
        (Guard.DEFINED,),
    ),
    Shelf(
        Category.PRON,
        """
        (segun; conforme a; de acuerdo con; de acuerdo a; de conformidad con; con arreglo a; en los terminos de; en; a; con; por; respecto a; sobre; de; como; salvo; conforme; cumplir; cumplira; cumpliran; respetara; respetar; en base a; ajustado a; segun conste en) {lo [ya; previamente; verbalmente; anteriormente; inicialmente; mutuamente; siempre; aqui] (acordado; pactado; convenido; establecido; dispuesto; estipulado; indicado; previsto; especificado; hablado; comentado; solicitado; detallado; descrito; señalado; determinado; prometido; ofertado; comprometido; requerido; fijado; propuesto; definido; planificado; presupuestado; ofrecido; tratado; conversado)}
        (segun; como; tal y como; tal como; conforme; de la forma que; en la forma que; en los terminos que) {(se acordo; se ha acordado; se acuerde; se convino; se haya acordado; se pacto; se ha pactado; se hablo; se ha hablado; se comento; se ha comentado; se convenga; se establezca; se determine; se indique; se especifique; se defina; se define; se pacte; acordado; convenido; pactado; acordamos; hablamos; quedamos; convinimos)}
        {(segun; como; conforme) (acuerdo previo; lo habitual; costumbre; siempre; es costumbre; es habitual; el uso; usos y costumbres; uso y costumbre; de costumbre)}
        (condiciones|terminos|requisitos|especificaciones|criterios|objetivos|estandares|niveles|parametros|alcance|formato|medios|canales|procedimientos|instrucciones|normas|directrices|procedimiento|modo|forma) {(acordados|acordadas|acordado|acordada; pactados|pactadas|pactado|pactada; convenidos|convenidas|convenido; establecidos|establecidas|establecido|establecida; estipulados|estipuladas; previstos|previstas|previsto; indicados|indicadas|indicado|indicada; señalados|señaladas|señalado; mencionados|mencionadas; especificados|especificadas; fijados|fijadas)}
        """,
        (Guard.DEFINED,),
    ),
)
