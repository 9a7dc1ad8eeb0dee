package london.dsco.advice.request;

/**
 * An item on the record of a request, for a list across the borough's requests. It carries the
 * request so that the access log names it.
 *
 * @param matter the item listed, such as a remedy
 */
public record OnRecord<T>(AdviceRequest request, T matter) {}
