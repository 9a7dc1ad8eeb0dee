package london.dsco.review.reporttemplate;

/** Who reads a part of a report once it is sent, from the widest audience to the narrowest. */
public enum Audience {
    /** Everybody whom the review invites, including the setting. */
    EVERYONE,
    /** The authority's special educational needs team, but not the setting. */
    AUTHORITY,
    /** Social care alone. */
    SOCIAL_CARE
}
