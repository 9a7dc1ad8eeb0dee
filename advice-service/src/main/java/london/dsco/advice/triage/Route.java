package london.dsco.advice.triage;

/** Which part of social care takes a request on. */
public enum Route {
    EARLY_HELP,
    SOCIAL_WORK,
    /** For a young person who has, or will have, care and support as an adult: Care Act 2014. */
    ADULT_CARE
}
