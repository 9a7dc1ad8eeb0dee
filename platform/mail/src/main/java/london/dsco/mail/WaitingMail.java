package london.dsco.mail;

/** An email waiting to be sent. */
public interface WaitingMail {

    /** Returns the number of earlier attempts. */
    int attempts();
}
