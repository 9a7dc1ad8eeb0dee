package london.dsco.feed;

import java.util.Map;
import java.util.Set;
import london.dsco.records.RecordType;

/**
 * Which events of a service a borough's systems see, and how much of each. A type that is not
 * listed here is shown to nobody.
 *
 * @param about kind of record that most events are about, as named in the access log
 * @param withheld by shown type, the members of the data that are left out because the reader sees
 *     them nowhere else either
 * @param others by type, the kind of record for types about another kind
 */
public record FeedTypes(
        RecordType about, Map<String, Set<String>> withheld, Map<String, RecordType> others) {

    public FeedTypes {
        withheld = Map.copyOf(withheld);
        others = Map.copyOf(others);
    }

    /** Describes events that are all about one kind of record. */
    public FeedTypes(RecordType about, Map<String, Set<String>> withheld) {
        this(about, withheld, Map.of());
    }

    /** Returns the kind of record that events of a type are about. */
    public RecordType about(String type) {
        return others.getOrDefault(type, about);
    }

    /** Returns the types that are shown. */
    public Set<String> shown() {
        return withheld.keySet();
    }
}
