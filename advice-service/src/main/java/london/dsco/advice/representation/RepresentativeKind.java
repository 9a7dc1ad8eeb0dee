package london.dsco.advice.representation;

/** In which capacity somebody represents a young person: SEND Regulations 2014 reg 64. */
public enum RepresentativeKind {
    ATTORNEY,
    DEPUTY,
    /** Where the young person has neither attorney nor deputy. */
    PARENT
}
