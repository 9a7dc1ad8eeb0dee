package london.dsco.advice.content;

/** The sections of a plan that are about social care: SI 2014/1530 reg 12(1). */
public enum SocialCareSection {
    /** Social care needs that relate to special educational needs or to a disability. */
    D,
    /** Provision that must be made for under-18s as a result of section 2 of the 1970 Act. */
    H1,
    /** Any other social care provision reasonably required; all provision from 18. */
    H2
}
