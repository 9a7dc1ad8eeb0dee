package london.dsco.advice.screening;

/** What the borough's lawyers are asked about a screening. It stops no record. */
public enum ScreeningQuestion {
    /** They consent, and their capacity to is in doubt. */
    CONSENT_TO_CONFIRM(
            Source.THE_TEST_CHANGED,
            "Somebody whose capacity is in doubt can validly consent to arrangements through their"
                    + " wishes and feelings. Your lawyers must advise whether this young person"
                    + " does: ask them before you rely on it."),
    /** Nobody is named, though much restricts them and they do not consent. */
    LIBERTY_TO_CONFIRM(
            Source.THE_TEST_CHANGED,
            "They are under continuous supervision and control, are not free to leave and do not"
                    + " consent, and the screening names nobody to authorise this. Since 2 June"
                    + " 2026 all the circumstances are weighed together. Ask your lawyers whether"
                    + " this deprives them of their liberty."),
    /** As above, and under 16 somebody with parental responsibility consents. */
    PARENTS_CONSENT_TO_CONFIRM(
            Source.LEFT_OPEN,
            "What a parent can consent to for a child under 16 depends on the case. For a child in"
                    + " the care of an authority, only the court can consent. Ask your lawyers"
                    + " before you rely on this consent.");

    private static final class Source {

        private static final String THE_TEST_CHANGED =
                "A Reference by the Attorney General for Northern Ireland [2026] UKSC 16";
        private static final String LEFT_OPEN = "Re D [2019] UKSC 42; Re AB [2015] EWHC 3125 (Fam)";
    }

    private final String citation;
    private final String explanation;

    ScreeningQuestion(String citation, String explanation) {
        this.citation = citation;
        this.explanation = explanation;
    }

    String explanation() {
        return explanation;
    }

    String citation() {
        return citation;
    }
}
