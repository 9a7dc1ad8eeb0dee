package london.dsco.advice.escalation;

/** Who is late, or does not answer. */
public enum Concerned {
    PRACTITIONER,
    /** Of the practitioner. */
    MANAGER
}
