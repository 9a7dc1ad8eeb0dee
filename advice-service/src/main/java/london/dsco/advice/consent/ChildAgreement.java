package london.dsco.advice.consent;

/**
 * What a child under 16 says about a consent that their parent gives. Needs that are not linked to
 * special educational needs or a disability may be stated only with the consent of the child and
 * their parents (SEND Code of Practice 2015 para 9.69).
 */
public enum ChildAgreement {
    AGREES,
    /** The consent is on record, but covers no such need. */
    DOES_NOT_AGREE,
    /** The child cannot say, because of their age or understanding. The parent's consent counts. */
    CANNOT_SAY
}
