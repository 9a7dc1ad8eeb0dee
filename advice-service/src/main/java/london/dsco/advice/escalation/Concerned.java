package london.dsco.advice.escalation;

/** The person who is late or does not answer. */
public enum Concerned {
    PRACTITIONER,
    /** The practitioner's manager. */
    MANAGER
}
