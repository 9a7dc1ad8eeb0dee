package london.dsco.advice.reminder;

/**
 * As what somebody is reminded. Managers answer for the time that advice takes; a DSCO does not,
 * and hears of it only through an escalation.
 */
public enum Capacity {
    AUTHOR("It is allocated to you."),
    ACCOUNTABLE_MANAGER("You answer for the time that this advice takes."),
    /** While nobody writes it, every manager sees it. */
    ALLOCATING_MANAGER("Nobody writes it yet: allocate it to an author."),
    DSCO_AFTER_ESCALATION("The time of this advice was raised with the DSCO.");

    private final String reason;

    Capacity(String reason) {
        this.reason = reason;
    }

    /** Why they get it, in one sentence. */
    String reason() {
        return reason;
    }
}
