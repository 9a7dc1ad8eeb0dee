package london.dsco.advice.disagreement;

/** Who did not agree or did not take part. */
public enum DisagreeingParty {
    PARENT_CARER,
    /** The child or young person themself. */
    YOUNG_PERSON,
    /** Somebody who works with the child, from any service. */
    PROFESSIONAL
}
