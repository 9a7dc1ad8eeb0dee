package london.dsco.review.practitioner;

/** How much of a day somebody works. */
public enum PartOfDay {
    FULL_DAY,
    MORNING,
    AFTERNOON
}
