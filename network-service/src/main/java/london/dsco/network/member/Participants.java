package london.dsco.network.member;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.domain.Role;

/** The people who take part in the network now, for callers that have no token to check. */
@Singleton
public class Participants {

    private static final String ACTIVE =
            "select role, written_at from member"
                    + " where borough = ? and written_by = ? and status = 'ACTIVE'";

    /**
     * Somebody who takes part in the network.
     *
     * @param role in which they take part, as of their last change of their entry
     * @param joinedAt UTC; somebody who left and came back joined again
     */
    public record Participant(Role role, Instant joinedAt) {}

    private static final String TAKES_PART =
            "select 1 from member where borough = ? and id = ? and status = 'ACTIVE'";

    private final Jdbc database;

    Participants(Jdbc database) {
        this.database = database;
    }

    /**
     * @param borough GSS code; {@code ""} for the network itself
     * @return empty if they have not joined, or have left
     */
    public Optional<Participant> find(String borough, String username) {
        return database.first(
                ACTIVE,
                row ->
                        new Participant(
                                MemberRole.valueOf(row.getString(1)).role(),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                borough,
                username);
    }

    /**
     * @param borough GSS code; {@code ""} for the network itself
     * @param member id of an entry
     * @return whether it belongs to somebody in that borough who takes part
     */
    public boolean takesPart(String borough, UUID member) {
        return database.first(TAKES_PART, row -> row.getInt(1), borough, member).isPresent();
    }
}
