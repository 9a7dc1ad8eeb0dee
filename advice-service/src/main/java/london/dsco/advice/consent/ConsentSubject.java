package london.dsco.advice.consent;

/** The person that a consent is about. Only consent about the child is recorded. */
public enum ConsentSubject {
    /** The child or young person whom the advice is about. */
    CHILD,
    SIBLING,
    OTHER_RELATIVE
}
