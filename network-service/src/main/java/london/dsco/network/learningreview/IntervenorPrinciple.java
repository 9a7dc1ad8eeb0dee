package london.dsco.network.learningreview;

/** What an independent intervenor works by. */
public enum IntervenorPrinciple {
    RESOLUTION_NOT_ESCALATION,
    INDEPENDENCE,
    PERSON_FOCUS
}
