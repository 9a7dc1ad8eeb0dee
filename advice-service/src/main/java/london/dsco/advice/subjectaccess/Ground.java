package london.dsco.advice.subjectaccess;

/** The ground for withholding something. The borough decides whether the ground applies. */
public enum Ground {
    /**
     * Giving it would be likely to cause serious harm to the health of the person or of somebody
     * else, and so prejudice social work: DPA 2018 Sch 3 para 11.
     */
    SERIOUS_HARM("Data Protection Act 2018 Sch 3 para 11"),
    /** It is about another person: DPA 2018 Sch 2 para 16. */
    OTHER_PERSON("Data Protection Act 2018 Sch 2 para 16"),
    /** Advice to the borough or confidence between it and its lawyers: DPA 2018 Sch 2 para 19. */
    LEGAL_PRIVILEGE("Data Protection Act 2018 Sch 2 para 19");

    private final String citation;

    Ground(String citation) {
        this.citation = citation;
    }

    String citation() {
        return citation;
    }
}
