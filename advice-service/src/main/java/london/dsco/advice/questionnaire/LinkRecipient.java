package london.dsco.advice.questionnaire;

/** The person a link to the questionnaire is for. */
public enum LinkRecipient {
    PARENT_CARER(CompletedBy.PARENT_CARER),
    /** The child or young person themself. */
    YOUNG_PERSON(CompletedBy.YOUNG_PERSON);

    private final CompletedBy capacity;

    LinkRecipient(CompletedBy capacity) {
        this.capacity = capacity;
    }

    /**
     * Returns whether this person may answer through the recipient's link: the recipient, or
     * somebody who helps them.
     */
    boolean mayAnswerAs(CompletedBy who) {
        return who == capacity || who == CompletedBy.SUPPORTER;
    }
}
