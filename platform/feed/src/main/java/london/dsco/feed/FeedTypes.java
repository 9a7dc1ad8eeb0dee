package london.dsco.feed;

import java.util.Map;
import java.util.Set;
import london.dsco.records.RecordType;

/**
 * Which events of a service a borough's systems are shown, and how much of each. A type that is not
 * named here is shown to nobody.
 *
 * @param about the kind of record that the events are about, as the access log names it
 * @param withheld the types that are shown; by type, the members of the data that are left out
 *     because the reader sees them nowhere else either
 */
public record FeedTypes(RecordType about, Map<String, Set<String>> withheld) {

    public FeedTypes {
        withheld = Map.copyOf(withheld);
    }

    /** The types that are shown. */
    public Set<String> shown() {
        return withheld.keySet();
    }
}
