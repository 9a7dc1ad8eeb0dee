package london.dsco.advice.request;

import london.dsco.records.Event;

/**
 * The names of the events about a request. Every service of the network may read this topic, so the
 * data contains no reference to a child, no involvement and no user name.
 */
public final class RequestEvents {

    private static final String TOPIC = "advice.request.v1";
    private static final String TYPE = "london.dsco.advice.request.%s.v1";

    private RequestEvents() {}

    /**
     * @param participle what happened, in kebab case, such as {@code signed-off}
     */
    public static Event named(String participle, Object data) {
        return new Event(TOPIC, type(participle), data);
    }

    /** Returns the type of the event with this name. */
    public static String type(String participle) {
        return TYPE.formatted(participle);
    }
}
