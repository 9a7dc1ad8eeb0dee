package london.dsco.review.annualreview;

import london.dsco.records.Event;

/**
 * Names of the events about a review. Every service of the network may read this topic, so data
 * holds no reference to a child, no involvement and no user name.
 */
public final class ReviewEvents {

    private static final String TOPIC = "review.review.v1";
    private static final String TYPE = "london.dsco.review.review.%s.v1";

    private ReviewEvents() {}

    /**
     * @param participle what happened, in kebab case, such as {@code meeting-held}
     */
    public static Event named(String participle, Object data) {
        return new Event(TOPIC, type(participle), data);
    }

    /** Returns the type of the event with this name. */
    public static String type(String participle) {
        return TYPE.formatted(participle);
    }
}
