package london.dsco.advice.performance;

/** Words that several measures share. */
final class Wording {

    static final String SIX_WEEKS =
            "Advice is due 42 days after the London date of receipt; exceptions do"
                    + " not change that day";
    static final String FOUR_WEEKS =
            "The reminder is due on the 28th day after receipt, a London date";
    static final String NO_CLOCK = "No dates are compared";

    static final String ALL = "all advice in the cohort";
    static final String REMINDABLE =
            "all advice in the cohort that had a reminder, or should have had one"
                    + " because it was dispatched after that day";

    static final String LIMIT =
            "SEND Regulations 2014 reg 8(1); SEND Code of Practice 2015 para 9.52";
    static final String EXCEPTIONS =
            "SEND Regulations 2014 reg 8(2); SEND Code of Practice 2015 para 9.42";
    static final String TEMPLATE = "The audit template of the advice, which computes the grade";
    static final String REMINDERS = "Network practice: a reminder about all advice at four weeks";
    static final String CONSULTATIONS =
            "Network practice: a one-to-one consultation for everyone who gives advice";

    private Wording() {}
}
