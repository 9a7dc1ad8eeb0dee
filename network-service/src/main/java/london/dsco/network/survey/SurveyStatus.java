package london.dsco.network.survey;

/** How far a survey has come. */
enum SurveyStatus {
    OPEN,
    /** Counted, for the DSCO who asked. */
    CLOSED,
    /** Its figures are for every member. */
    SHARED,
    /** Taken back for good: for the DSCO who asked again. */
    WITHDRAWN
}
