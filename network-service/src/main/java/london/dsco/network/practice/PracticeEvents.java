package london.dsco.network.practice;

import java.util.List;
import london.dsco.records.Event;

/** Names of the events about a practice. Data contains ids, codes and dates. */
final class PracticeEvents {

    private static final String TOPIC = "network.practice.v1";
    private static final String TYPE = "london.dsco.network.practice.%s.v1";

    private PracticeEvents() {}

    /**
     * Returns the events about a practice. An event names one of the 33 boroughs, so there are none
     * about the network's own practices.
     *
     * @param participle what happened, in kebab case
     */
    static List<Event> about(String borough, String participle, Object data) {
        return borough.isEmpty()
                ? List.of()
                : List.of(new Event(TOPIC, TYPE.formatted(participle), data));
    }
}
