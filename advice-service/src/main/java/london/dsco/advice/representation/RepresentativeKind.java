package london.dsco.advice.representation;

/** The capacity in which somebody represents a young person: SEND Regulations 2014 reg 64. */
public enum RepresentativeKind {
    ATTORNEY,
    DEPUTY,
    /** The parent, if the young person has neither attorney nor deputy. */
    PARENT
}
