package london.dsco.records;

/**
 * A kind of record.
 *
 * @param name as it stands in the access log and the history, such as {@code advice-request}
 */
public record RecordType(String name) {}
