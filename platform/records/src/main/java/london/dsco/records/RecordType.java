package london.dsco.records;

/**
 * A kind of record.
 *
 * @param name as it is recorded in the access log and the history, such as {@code advice-request}
 */
public record RecordType(String name) {}
