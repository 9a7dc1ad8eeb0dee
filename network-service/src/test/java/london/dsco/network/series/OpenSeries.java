package london.dsco.network.series;

import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Actors;

/** A series of meetings, for tests without a database. */
public final class OpenSeries {

    private OpenSeries() {}

    /**
     * @param shared whether every member reads it
     */
    public static MeetingSeries of(boolean shared) {
        return MeetingSeries.of(
                        new MeetingSeries.Said(
                                "Series",
                                MeetingRhythm.MONTHLY,
                                new TermsOfReference("Purpose", "Chair", List.of("DSCOs"), null)),
                        shared,
                        Actors.in(Role.NETWORK_COORDINATOR))
                .entry();
    }
}
