package london.dsco.advice.consent;

/**
 * What a child under sixteen says to it beside their parent. Needs that are not linked to special
 * educational needs or a disability are stated with the consent of the child and their parents
 * (SEND Code of Practice 2015 para 9.69).
 */
public enum ChildAgreement {
    AGREES,
    /** The consent is on record, and covers no such need. */
    DOES_NOT_AGREE,
    /** By their age or understanding they cannot say. The parent's consent counts. */
    CANNOT_SAY
}
