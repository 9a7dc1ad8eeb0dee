package london.dsco.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * About how many people there are, for readers who may not be told a small number. No band begins
 * or ends at 1 to 5 or beside them, and nothing is told apart below ten: so neither a band nor a
 * count that moves from one band to the next tells of a few people. A number that is hidden as soon
 * as it falls to five would tell, by vanishing, that it is about five. Source: the Department for
 * Education's statistics of children in need hide 1 to 5.
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
     * @param people how many, 0 or more
     */
    public static PeopleBand of(int people) {
        PeopleBand band = BELOW_10;
        for (PeopleBand next : values()) {
            band = people >= next.least ? next : band;
        }
        return band;
    }
}
