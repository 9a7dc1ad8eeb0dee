package london.dsco.advice.dispute;

/** What the boroughs disagree on, with the law that is in question. */
public enum DisputeGround {
    /** Where the child, or an adult with care needs, is ordinarily resident. */
    ORDINARY_RESIDENCE("Children Act 1989 s30(2); Care Act 2014 s40"),
    /** Which authority is responsible for the child or young person: in whose area they are. */
    RESPONSIBLE_AUTHORITY("Children and Families Act 2014 s24"),
    /** Who pays for the provision. */
    FUNDING("Children and Families Act 2014 s31"),
    /** Whether what a borough gave, or has, is enough. */
    SUFFICIENCY("Children and Families Act 2014 ss27 and 31");

    private final String citation;

    DisputeGround(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
