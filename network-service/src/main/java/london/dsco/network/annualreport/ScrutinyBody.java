package london.dsco.network.annualreport;

/** A body that examines an annual report. */
enum ScrutinyBody {
    SENIOR_LEADERSHIP("Children's social care senior leadership team"),
    SEND_PARTNERSHIP_BOARD("SEND partnership board"),
    QUALITY_ASSURANCE_GROUP("Quality assurance group"),
    SCRUTINY_COMMITTEE("Council scrutiny committee"),
    PARENT_CARER_FORUM("Parent carer forum");

    private final String title;

    ScrutinyBody(String title) {
        this.title = title;
    }

    /** Returns the name used in the report. */
    String title() {
        return title;
    }
}
