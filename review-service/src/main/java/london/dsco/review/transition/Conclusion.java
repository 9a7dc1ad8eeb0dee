package london.dsco.review.transition;

/**
 * The authority's conclusion on adult services. It ends the duty to continue children's services
 * (Children Act 1989 s 17ZH; Chronically Sick and Disabled Persons Act 1970 s 2A).
 */
public enum Conclusion {
    /** No needs for care and support. */
    NO_NEEDS,
    /** Needs, some or all of which adult services have begun to meet. */
    NEEDS_MET,
    /** Needs, none of which the authority will meet. */
    NEEDS_NOT_MET
}
