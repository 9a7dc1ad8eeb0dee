package london.dsco.inbox;

/**
 * A record that no retry can turn into an event. It goes to the dead-letter topic with this reason.
 */
public class PoisonMessageException extends RuntimeException {

    public PoisonMessageException(String reason) {
        super(reason);
    }

    public PoisonMessageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
