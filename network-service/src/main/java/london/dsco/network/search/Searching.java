package london.dsco.network.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Looks for what members share. */
@ApplicationScoped
class Searching {

    private final Reads reads;
    private final SearchEntries entries;

    Searching(Reads reads, SearchEntries entries) {
        this.reads = reads;
        this.entries = entries;
    }

    SearchView search(String asked, String borough, Actor actor, int limit) {
        String query = SynonymRules.query(asked);
        if (query.isEmpty()) {
            return new SearchView(List.of());
        }
        return reads.figures(
                actor,
                () ->
                        new SearchView(
                                entries.find(query, borough, limit).stream()
                                        .map(SearchView.Hit::of)
                                        .toList()));
    }
}
