package london.dsco.mail;

/** A mail that waits to be sent. */
public interface WaitingMail {

    /** How often it was tried before. */
    int attempts();
}
