package london.dsco.network.question;

/** Where a question stands. */
public enum QuestionStatus {
    OPEN,
    /** Its borough needs no more answers. */
    CLOSED
}
