package london.dsco.network.training;

/**
 * The staff of one audience at the end of a quarter.
 *
 * @param completedMandatory those now in post who have completed all that is mandatory for them
 * @param newStarters those who started in the quarter
 * @param inducted those of them who had their induction with the DSCO
 * @param champions those who are champions in their teams
 */
record Headcount(
        int workforceCount, int completedMandatory, int newStarters, int inducted, int champions) {}
