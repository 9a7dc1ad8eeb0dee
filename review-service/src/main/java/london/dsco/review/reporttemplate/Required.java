package london.dsco.review.reporttemplate;

/** In which report a section must be filled in. */
public enum Required {
    /** In every report. */
    ALWAYS,
    /** From Year 9, for the review prepares for adulthood then (SEND Code of Practice 9.184). */
    FROM_YEAR_9,
    /** Where the placement must be monitored: 52 weeks, out of area, or not at a school. */
    IF_MONITORED,
    /** In none. */
    OPTIONAL;

    /**
     * @param fromYear9 whether the review must look to preparing for adulthood: from Year 9, or
     *     earlier where the borough decides so
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
