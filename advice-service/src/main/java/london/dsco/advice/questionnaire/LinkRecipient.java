package london.dsco.advice.questionnaire;

/** Whom a link to the questionnaire is for. */
public enum LinkRecipient {
    PARENT_CARER(CompletedBy.PARENT_CARER),
    /** The child or young person themself. */
    YOUNG_PERSON(CompletedBy.YOUNG_PERSON);

    private final CompletedBy capacity;

    LinkRecipient(CompletedBy capacity) {
        this.capacity = capacity;
    }

    /** Whether somebody may answer through a link for this recipient: they, or who helps them. */
    boolean mayAnswerAs(CompletedBy who) {
        return who == capacity || who == CompletedBy.SUPPORTER;
    }
}
