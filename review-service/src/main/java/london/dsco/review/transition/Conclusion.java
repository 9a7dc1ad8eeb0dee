package london.dsco.review.transition;

/**
 * What the authority concluded on adult services, with which the duty to go on with children's
 * services ends (Children Act 1989 s 17ZH; Chronically Sick and Disabled Persons Act 1970 s 2A).
 */
public enum Conclusion {
    /** No needs for care and support. */
    NO_NEEDS,
    /** Needs, some or all of which adult services have begun to meet. */
    NEEDS_MET,
    /** Needs, none of which the authority is going to meet. */
    NEEDS_NOT_MET
}
