package london.dsco.advice.screening;

/** What the borough's lawyers are asked about a screening. It stops no record. */
public enum ScreeningQuestion {
    /** They consent, and their capacity to is in doubt. */
    CONSENT_TO_CONFIRM(
            "Somebody whose capacity is in doubt can validly consent to arrangements through their"
                    + " wishes and feelings. Your lawyers must advise whether this young person"
                    + " does: ask them before you rely on it."),
    /** Nobody is named, though much restricts them and they do not consent. */
    LIBERTY_TO_CONFIRM(
            "They are under continuous supervision and control, are not free to leave and do not"
                    + " consent, and the screening names nobody to authorise this. Since 2 June"
                    + " 2026 all the circumstances are weighed together. Ask your lawyers whether"
                    + " this deprives them of their liberty.");

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
