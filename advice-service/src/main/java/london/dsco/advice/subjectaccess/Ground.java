package london.dsco.advice.subjectaccess;

/** Why something is not given as it stands. The borough decides whether the ground holds. */
public enum Ground {
    /**
     * To give it would be likely to cause serious harm to the health of the person or of somebody
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
