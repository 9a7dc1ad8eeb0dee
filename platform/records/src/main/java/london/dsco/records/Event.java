package london.dsco.records;

/**
 * A fact in the form that other services receive.
 *
 * @param topic name of the topic, such as {@code advice.request.v1}
 * @param type CloudEvents type, such as {@code london.dsco.advice.request.received.v1}
 * @param data ids, codes and dates, written as JSON; its schema is in the contracts
 */
public record Event(String topic, String type, Object data) {}
