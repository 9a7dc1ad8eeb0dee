package london.dsco.review.reporttemplate;

/** Who reads a part of a report once it is sent, from the widest to the narrowest. */
public enum Audience {
    /** Everybody whom the review invites, the setting among them. */
    EVERYONE,
    /** The authority's special educational needs team, and not the setting. */
    AUTHORITY,
    /** Social care alone. */
    SOCIAL_CARE
}
