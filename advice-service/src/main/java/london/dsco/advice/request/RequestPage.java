package london.dsco.advice.request;

import java.util.List;

/**
 * One page of requests, for the API description.
 *
 * @param nextCursor opaque; absent on the last page
 */
public record RequestPage(List<AdviceRequestView> items, String nextCursor) {}
