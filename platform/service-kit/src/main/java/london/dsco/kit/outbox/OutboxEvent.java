package london.dsco.kit.outbox;

/**
 * A fact to be told to the other services.
 *
 * @param aggregate what it is about, e.g. {@code advice.request}; its topic is the same name with
 *     {@code .v1}
 * @param subject id of the thing it happened to; events of one subject keep their order
 * @param type CloudEvents type, e.g. {@code london.dsco.advice.request.received.v1}
 * @param borough GSS code of the borough whose fact it is
 * @param data ids, codes and dates, written as JSON; never a name, free text or date of birth
 */
public record OutboxEvent(
        String aggregate, String subject, String type, String borough, Object data) {}
