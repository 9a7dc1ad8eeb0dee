package london.dsco.advice.consent;

import java.util.List;

/** Every consent on the record of one request, in the order in which they were recorded. */
public record ConsentList(List<ConsentView> items) {

    public ConsentList {
        items = List.copyOf(items);
    }
}
