package london.dsco.records;

/**
 * A kind of record.
 *
 * @param name name in the access log and the history, such as {@code advice-request}
 */
public record RecordType(String name) {}
