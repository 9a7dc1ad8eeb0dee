package london.dsco.advice.clock;

/** Why the six weeks bind whoever was asked for the advice. */
public enum LegalBasis {
    /**
     * Asked of the authority's own children's social care: the six weeks flow from the Code of
     * Practice.
     */
    COP_INTERNAL("SEND Regulations 2014 reg 6(1)(e); SEND Code of Practice 2015 para 9.51"),
    /**
     * Asked of another body under section 31 of the Children and Families Act 2014, such as another
     * borough.
     */
    REG8_S31("SEND Regulations 2014 reg 8(1); Children and Families Act 2014 s31");

    private final String citation;

    LegalBasis(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
