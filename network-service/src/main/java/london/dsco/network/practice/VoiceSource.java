package london.dsco.network.practice;

/** The people whose views shaped it. */
public enum VoiceSource {
    PARENT_CARERS,
    /** An advisory board of children and young people, such as FLARE. */
    YOUNG_PEOPLES_BOARD,
    SELDOM_HEARD,
    PRACTITIONERS,
    SETTINGS
}
