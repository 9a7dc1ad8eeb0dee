package london.dsco.advice.clock;

/**
 * The only grounds on which late advice is excused: SI 2014/1530 reg 8(2)(a) to (c). School
 * holidays, waiting lists, vacancies and late allocation are not among them, so they cannot be
 * said.
 */
public enum ExceptionGround {
    /**
     * Exceptional circumstances affect the child, the child's parent or the young person during the
     * six weeks.
     */
    EXCEPTIONAL_CIRCUMSTANCES("SEND Regulations 2014 reg 8(2)(a)"),
    /**
     * One of them is absent from the area for a continuous period of not less than four weeks of
     * the six.
     */
    ABSENT_FROM_AREA("SEND Regulations 2014 reg 8(2)(b)"),
    /**
     * The child or young person failed to keep an appointment for an examination or test during the
     * six weeks.
     */
    MISSED_APPOINTMENT("SEND Regulations 2014 reg 8(2)(c)");

    private final String citation;

    ExceptionGround(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
