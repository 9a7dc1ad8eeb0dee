package london.dsco.network.learningreview;

/** The principles of an independent intervenor's work. */
public enum IntervenorPrinciple {
    RESOLUTION_NOT_ESCALATION,
    INDEPENDENCE,
    PERSON_FOCUS
}
