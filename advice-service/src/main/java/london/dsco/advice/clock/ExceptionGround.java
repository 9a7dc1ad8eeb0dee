package london.dsco.advice.clock;

/**
 * The only grounds on which late advice is excused: SEND Regulations 2014 reg 8(2)(a) to (c), which
 * paragraph 9.42 of the Code of Practice repeats for the authority's own social care. School
 * holidays, waiting lists, vacancies and late allocation are not grounds, so there is no code for
 * them.
 */
public enum ExceptionGround {
    /**
     * (a) Exceptional circumstances affect the child, the child's parent or the young person during
     * the six weeks.
     */
    EXCEPTIONAL_CIRCUMSTANCES("(a)"),
    /**
     * (b) One of them is absent from the area of the authority for a continuous period of not less
     * than four weeks during the six.
     */
    ABSENT_FROM_AREA("(b)"),
    /**
     * (c) The child or young person fails to keep an appointment for an examination or a test
     * during the six weeks. A missed visit, interview or meeting is not a ground.
     */
    MISSED_APPOINTMENT("(c)");

    private final String limb;

    ExceptionGround(String limb) {
        this.limb = limb;
    }

    /**
     * Returns the source of this ground for a request on this legal basis: the limb of reg 8(2) for
     * a body asked under section 31, else the paragraph of the Code.
     */
    public String citation(LegalBasis legalBasis) {
        return switch (legalBasis) {
            case REG8_S31 -> legalBasis.exceptionCitation() + limb;
            case COP_INTERNAL -> legalBasis.exceptionCitation();
        };
    }
}
