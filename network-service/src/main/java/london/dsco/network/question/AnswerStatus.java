package london.dsco.network.question;

/** Where an answer stands. It stays given. */
public enum AnswerStatus {
    GIVEN
}
