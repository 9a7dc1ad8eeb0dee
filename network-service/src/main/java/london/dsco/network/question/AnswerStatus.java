package london.dsco.network.question;

/** The status of an answer, which never changes. */
public enum AnswerStatus {
    GIVEN
}
