"""Pages for the agency (`staff`), for its clients (`portal`) and for everybody (`public`).

The views parse, call and render; what their pages say is made in the packages beside them, each
named after what a page is about. `frame` is what every page stands in.
"""
