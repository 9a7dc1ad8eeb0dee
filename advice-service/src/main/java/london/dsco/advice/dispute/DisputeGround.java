package london.dsco.advice.dispute;

/** The question on which the boroughs disagree, with the law behind it. */
public enum DisputeGround {
    /** Where the child, or an adult with care needs, is ordinarily resident. */
    ORDINARY_RESIDENCE("Children Act 1989 s30(2); Care Act 2014 s40"),
    /** Which authority is responsible for the child or young person: in whose area they are. */
    RESPONSIBLE_AUTHORITY("Children and Families Act 2014 s24"),
    /** Who pays for the provision. */
    FUNDING("Education (Areas to which Pupils and Students Belong) Regulations 1996 (SI 1996/615)"),
    /** Whether a borough's contribution or resources are sufficient. */
    SUFFICIENCY("Children and Families Act 2014 ss27 and 31");

    private final String citation;

    DisputeGround(String citation) {
        this.citation = citation;
    }

    /**
     * Returns whether an agreement must name one borough. Costs can be shared, and both boroughs
     * can do more.
     */
    boolean asksWhoIsResponsible() {
        return this == ORDINARY_RESIDENCE || this == RESPONSIBLE_AUTHORITY;
    }

    public String citation() {
        return citation;
    }
}
