package london.dsco.network.survey;

/** How far a survey has come. */
enum SurveyStatus {
    OPEN,
    /** Counted; only the DSCO who asked sees the result. */
    CLOSED,
    /** Every member sees its figures. */
    SHARED,
    /** Withdrawn for good: only the DSCO who asked sees the result again. */
    WITHDRAWN
}
