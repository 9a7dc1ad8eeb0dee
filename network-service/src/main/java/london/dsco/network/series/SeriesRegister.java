package london.dsco.network.series;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import org.hibernate.query.restriction.Restriction;

/** The series of the network and of the boroughs. */
@Singleton
public class SeriesRegister extends Papers<MeetingSeries> {

    /** Roles that open a series, and plan and record its meetings. */
    public static final Set<Role> AUTHORS = Set.of(Role.DSCO, Role.NETWORK_COORDINATOR);

    /** Roles that attend a borough's own meetings, and read them although they are not shared. */
    public static final Set<Role> COLLEAGUES =
            Set.of(Role.TEAM_MANAGER, Role.BOROUGH_ADMIN, Role.HEALTH_PARTNER);

    SeriesRegister(EntityManager database) {
        super(database, MeetingSeries.class, AUTHORS, COLLEAGUES);
    }

    /**
     * Lists the series that the actor may read, in the order in which they were opened, after one.
     */
    List<MeetingSeries> after(
            UUID after, String borough, SeriesStatus status, Actor actor, int limit) {
        List<Restriction<MeetingSeries>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        if (status != null) {
            narrowed.add(field("status", SeriesStatus.class).equalTo(status));
        }
        return after(after, narrowed, actor, limit);
    }

    @Override
    protected Restriction<MeetingSeries> shared() {
        return field("shared", Boolean.class).equalTo(true);
    }

    @Override
    protected MeetingSeriesView view(MeetingSeries series, Actor actor) {
        return MeetingSeriesView.of(series);
    }
}
