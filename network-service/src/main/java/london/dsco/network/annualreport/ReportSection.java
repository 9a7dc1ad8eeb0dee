package london.dsco.network.annualreport;

/** The sections of an annual report, in the order in which they appear in it. */
enum ReportSection {
    THE_ROLE("The role"),
    ADVICE_IN_TIME("Advice sent on time"),
    QUALITY("Quality of advice"),
    REVIEWS("Annual reviews"),
    WORKFORCE("Workforce and training"),
    CO_PRODUCTION("What we did together with families"),
    ESCALATIONS("Escalations and disagreements"),
    PRIORITIES("Priorities for next year");

    private final String title;

    ReportSection(String title) {
        this.title = title;
    }

    /** Returns the heading. */
    String title() {
        return title;
    }
}
