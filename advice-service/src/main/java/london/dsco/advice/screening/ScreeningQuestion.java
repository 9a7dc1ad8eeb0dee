package london.dsco.advice.screening;

/** The questions about a screening for the borough's lawyers. They do not prevent the record. */
public enum ScreeningQuestion {
    /** From 16: they consent, but their capacity to do so is in doubt. */
    CONSENT_TO_CONFIRM(
            Source.THE_TEST_CHANGED,
            "Somebody whose capacity is in doubt can validly consent to arrangements through their"
                    + " wishes and feelings. Your lawyers must advise whether this young person"
                    + " does: ask them before you rely on it."),
    /**
     * No authority is named, though they are heavily restricted, and they are under 16 or do not
     * consent.
     */
    LIBERTY_TO_CONFIRM(
            Source.THE_TEST_CHANGED,
            "They are under continuous supervision and control and are not free to leave, and"
                    + " the screening names nobody to authorise this. Since 2 June 2026 all the"
                    + " circumstances are weighed together. Ask your lawyers whether this deprives"
                    + " them of their liberty."),
    /** The same, but they are under 16 and somebody with parental responsibility consents. */
    PARENTS_CONSENT_TO_CONFIRM(
            Source.LEFT_OPEN,
            "What a parent can consent to for a child under 16 depends on the case. For a child in"
                    + " the care of an authority, only the court can consent. Ask your lawyers"
                    + " before you rely on this consent."),
    /**
     * Under 16: they consent, but they are heavily restricted or their capacity to consent is in
     * doubt.
     */
    CHILDS_CONSENT_TO_CONFIRM(
            Source.OF_A_CHILD,
            "A child under 16 can consent only if they understand enough to decide this for"
                    + " themselves, and they may change their mind. The High Court can authorise"
                    + " the arrangements in any case. Ask your lawyers before you rely on this"
                    + " consent.");

    private static final class Source {

        private static final String THE_TEST_CHANGED =
                "A Reference by the Attorney General for Northern Ireland [2026] UKSC 16";
        private static final String OF_A_CHILD =
                "Gillick v West Norfolk [1986] AC 112; Re T [2021] UKSC 35";
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
