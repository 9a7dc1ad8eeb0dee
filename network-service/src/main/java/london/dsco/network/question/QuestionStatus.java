package london.dsco.network.question;

/** The status of a question. */
public enum QuestionStatus {
    OPEN,
    /** Its borough needs no more answers. */
    CLOSED
}
