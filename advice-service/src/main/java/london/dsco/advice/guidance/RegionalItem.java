package london.dsco.advice.guidance;

import java.time.LocalDate;
import java.util.List;

/**
 * Guidance that the boroughs of the region share. It is shipped with the service, with the same
 * text in each borough.
 *
 * @param key never reused
 * @param editions the editions, version 1 first; they are never edited
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

    /** Returns the number of the newest version, counted from 1. */
    int number() {
        return editions.size();
    }

    Published newest() {
        return editions.get(editions.size() - 1);
    }
}
