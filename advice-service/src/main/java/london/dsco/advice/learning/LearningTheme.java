package london.dsco.advice.learning;

/** The theme of a lesson. */
public enum LearningTheme {
    /** Whether social care knew the child, and was asked. */
    EARLY_IDENTIFICATION,
    TIMELINESS,
    VOICE_OF_THE_CHILD,
    PARENT_CARERS,
    NEEDS_AND_OUTCOMES,
    PROVISION,
    CONSENT_AND_DISCLOSURE,
    SAFEGUARDING,
    JOINT_WORKING,
    PREPARING_FOR_ADULTHOOD,
    SUFFICIENCY_OF_SERVICES
}
