package london.dsco.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * About how many people there are, for readers who may not see a small number. No band begins or
 * ends at or next to 1 to 5, and counts below ten share one band. A band, or a change of band,
 * therefore never reveals a few people. Hiding a number as soon as it falls to five would reveal,
 * by its absence, that it is about five. Source: the Department for Education's statistics of
 * children in need hide 1 to 5.
 */
@Schema(name = "PeopleBand", description = "About how many there are; 0 to 9 is one band")
public enum PeopleBand {
    BELOW_10(0),
    FROM_10(10),
    FROM_20(20),
    FROM_50(50),
    FROM_100(100);

    private final int least;

    PeopleBand(int least) {
        this.least = least;
    }

    /**
     * @param people number of people, 0 or more
     */
    public static PeopleBand of(int people) {
        PeopleBand band = BELOW_10;
        for (PeopleBand next : values()) {
            band = people >= next.least ? next : band;
        }
        return band;
    }
}
