package london.dsco.advice.clock;

/** Why the six weeks bind whoever was asked for the advice. */
public enum LegalBasis {
    /**
     * Asked of the authority's own children's social care. Regulation 8 binds the bodies asked
     * under section 31; here the six weeks and their exceptions come from the Code of Practice.
     */
    COP_INTERNAL(
            "SEND Code of Practice 2015 paras 9.52 and 9.41",
            "SEND Code of Practice 2015 para 9.42"),
    /**
     * Asked of another body under section 31 of the Children and Families Act 2014, such as another
     * borough.
     */
    REG8_S31("SEND Regulations 2014 reg 8(1)", "SEND Regulations 2014 reg 8(2)");

    private final String citation;
    private final String exceptions;

    LegalBasis(String citation, String exceptions) {
        this.citation = citation;
        this.exceptions = exceptions;
    }

    /** Returns the legal source of the six weeks. */
    public String citation() {
        return citation;
    }

    /** Returns the legal source of the exceptions to the six weeks. */
    public String exceptionCitation() {
        return exceptions;
    }
}
