package london.dsco.network.training;

/**
 * The staff of one audience at the end of a quarter.
 *
 * @param completedMandatory people now in post who have completed all their mandatory training
 * @param newStarters people who started in the quarter
 * @param inducted new starters who had their induction with the DSCO
 * @param champions people who are champions in their teams
 */
record Headcount(
        int workforceCount, int completedMandatory, int newStarters, int inducted, int champions) {}
