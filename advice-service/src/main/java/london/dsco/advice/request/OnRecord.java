package london.dsco.advice.request;

/**
 * Something on the record of a request, as a list across the requests of a borough shows it: the
 * access log then names the request.
 *
 * @param matter what is listed, such as a remedy
 */
public record OnRecord<T>(AdviceRequest request, T matter) {}
