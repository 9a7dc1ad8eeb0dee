package london.dsco.review.reporttemplate;

/** The reports in which a section must be filled in. */
public enum Required {
    /** In every report. */
    ALWAYS,
    /**
     * From Year 9, because the review then prepares for adulthood (SEND Code of Practice 9.184).
     */
    FROM_YEAR_9,
    /** When the placement must be monitored: 52 weeks, out of area, or not at a school. */
    IF_MONITORED,
    /** In none. */
    OPTIONAL;

    /**
     * @param fromYear9 whether the review must consider preparing for adulthood: from Year 9, or
     *     earlier if the borough decides so
     * @param monitored whether the placement must be monitored
     */
    public boolean isDue(boolean fromYear9, boolean monitored) {
        return switch (this) {
            case ALWAYS -> true;
            case FROM_YEAR_9 -> fromYear9;
            case IF_MONITORED -> monitored;
            case OPTIONAL -> false;
        };
    }
}
