package london.dsco.advice.reminder;

/**
 * The capacity in which somebody gets a reminder. Managers are responsible for the time that advice
 * takes. A DSCO is not, and gets reminders only after an escalation.
 */
public enum Capacity {
    AUTHOR("This advice is allocated to you."),
    ACCOUNTABLE_MANAGER("You are accountable for the timeliness of this advice."),
    /** Before allocation, when every manager sees the request. */
    ALLOCATING_MANAGER("Nobody is writing this advice yet: allocate it to an author."),
    DSCO_AFTER_ESCALATION("The timeliness of this advice was raised with the DSCO.");

    private final String reason;

    Capacity(String reason) {
        this.reason = reason;
    }

    /** Returns why the person gets the reminder, in one sentence. */
    String reason() {
        return reason;
    }
}
