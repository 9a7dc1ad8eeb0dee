package london.dsco.mail;

/** A mail that waits to be sent. */
public interface WaitingMail {

    /** Returns how often it was tried before. */
    int attempts();
}
