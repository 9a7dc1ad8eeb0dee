package london.dsco.records;

/**
 * A record that commands change, such as a request for advice or a plan.
 *
 * @param <S> its statuses
 */
public interface Recorded<S extends Enum<S>> {

    RecordType recordType();

    /** Returns its id in the access log, in the history and as the key of its events. */
    String recordId();

    /** Returns the GSS code of the borough that owns it. */
    String borough();

    /** Returns its present status. */
    S status();

    /** Sets its status. Only {@link Commands} calls this, after the change. */
    void moveTo(S status);
}
