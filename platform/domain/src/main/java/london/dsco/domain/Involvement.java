package london.dsco.domain;

/** How social care knows a child or young person. An unknown child still needs advice. */
public enum Involvement {
    NOT_KNOWN,
    /** An early help plan, led by a family or early help worker. */
    EARLY_HELP,
    /** A child in need: Children Act 1989 s17. */
    CIN,
    /** A child with a child protection plan: Children Act 1989 s47. */
    CP,
    /** A child looked after by the authority: Children Act 1989 s22. */
    CLA,
    /** Short breaks only: Children Act 1989 Sch 2 para 6. */
    SHORT_BREAKS,
    /** Care and support as an adult: Care Act 2014. */
    ADULT_CARE
}
