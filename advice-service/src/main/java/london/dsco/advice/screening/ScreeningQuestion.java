package london.dsco.advice.screening;

/** What the borough's lawyers are asked about a screening. It stops no record. */
public enum ScreeningQuestion {
    /** They consent, and their capacity to is in doubt. */
    CONSENT_TO_CONFIRM(
            "Somebody whose capacity is in doubt can validly consent to arrangements through their"
                    + " wishes and feelings. Whether this young person does is for your lawyers:"
                    + " ask them before anything rests on it."),
    /** Nobody is named, though much restricts them and they do not consent. */
    LIBERTY_TO_CONFIRM(
            "They are under continuous supervision and control, are not free to leave and do not"
                    + " consent, and nobody is named who has to authorise it. Since 2 June 2026"
                    + " everything about the arrangements is weighed together: ask your lawyers"
                    + " whether this deprives them of their liberty.");

    private static final String THE_TEST_CHANGED =
            "A Reference by the Attorney General for Northern Ireland [2026] UKSC 16";

    private final String explanation;

    ScreeningQuestion(String explanation) {
        this.explanation = explanation;
    }

    String explanation() {
        return explanation;
    }

    String citation() {
        return THE_TEST_CHANGED;
    }
}
