package london.dsco.advice.guidance;

import java.time.LocalDate;
import java.util.List;

/**
 * What the boroughs of the region share, shipped with the service: the same text in each.
 *
 * @param key never reused
 * @param editions version 1 first; none is ever edited
 */
record RegionalItem(String key, GuidanceKind kind, List<Published> editions) {

    /**
     * One version.
     *
     * @param publishedOn London date
     */
    record Published(LocalDate publishedOn, Edition edition) {}

    RegionalItem {
        editions = List.copyOf(editions);
    }

    /** The number of the newest version, counted from 1. */
    int number() {
        return editions.size();
    }

    Published newest() {
        return editions.get(editions.size() - 1);
    }
}
