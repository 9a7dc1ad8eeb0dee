package london.dsco.advice.sharing;

/**
 * The legal basis on which a borough shares a case.
 *
 * <p>Section 16LA of the Children Act 2004, the duty to share information that the Children's
 * Wellbeing and Schools Act 2026 inserts, is not offered. Whether it is in force has not been
 * verified.
 */
public enum SharingBasis {
    /** A local authority requests the co-operation of another, which must co-operate. */
    CFA_2014_S31("Children and Families Act 2014 s31"),
    /** A local authority asks another for help with support for children and families. */
    CA_1989_S27("Children Act 1989 s27"),
    /** A public task, and the safeguarding of children and of individuals at risk. */
    SAFEGUARDING("UK GDPR arts 6(1)(e) and 9(2)(g); Data Protection Act 2018 Sch 1 para 18");

    private final String citation;

    SharingBasis(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
