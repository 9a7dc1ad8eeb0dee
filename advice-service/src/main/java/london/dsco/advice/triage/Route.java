package london.dsco.advice.triage;

/** The part of social care that takes on a request. */
public enum Route {
    EARLY_HELP,
    SOCIAL_WORK,
    /**
     * Adult social care, for a young person who has, or will have, care and support as an adult:
     * Care Act 2014.
     */
    ADULT_CARE
}
