package london.dsco.advice.reminder;

/**
 * As what somebody is reminded. Managers answer for the time that advice takes; a DSCO does not,
 * and hears of it only through an escalation.
 */
public enum Capacity {
    AUTHOR("This advice is allocated to you."),
    ACCOUNTABLE_MANAGER("You are accountable for the timeliness of this advice."),
    /** While nobody writes it, every manager sees it. */
    ALLOCATING_MANAGER("Nobody is writing this advice yet: allocate it to an author."),
    DSCO_AFTER_ESCALATION("The timeliness of this advice was raised with the DSCO.");

    private final String reason;

    Capacity(String reason) {
        this.reason = reason;
    }

    /** Why they get it, in one sentence. */
    String reason() {
        return reason;
    }
}
