package london.dsco.records;

/**
 * A record that commands change, such as a request for advice or a plan.
 *
 * @param <S> its statuses
 */
public interface Recorded<S extends Enum<S>> {

    RecordType recordType();

    /** As it is recorded in the access log, the history and as the key of its events. */
    String recordId();

    /** GSS code of the borough whose record it is. */
    String borough();

    /** Where it stands now. */
    S status();

    /** Where it stands from now on. Only {@link Commands} calls this, after the change. */
    void moveTo(S status);
}
