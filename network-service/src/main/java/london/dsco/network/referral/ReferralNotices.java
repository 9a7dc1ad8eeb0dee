package london.dsco.network.referral;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * What other features may know of referrals, so that a mail can say that one is due: ids and days,
 * in the transaction of the borough whose they are. Neither the report nor the body.
 */
@Singleton
public class ReferralNotices {

    /**
     * One that is owed.
     *
     * @param dueOn London date
     */
    public record Owed(UUID id, LocalDate dueOn) {}

    private static final String OWED =
            "select id, due_on from referral where borough = ? and status = 'OWED'";

    private final Jdbc database;

    ReferralNotices(Jdbc database) {
        this.database = database;
    }

    /**
     * @param borough GSS code
     * @param until the last London day on which they are due
     */
    public List<Owed> owed(String borough, LocalDate until) {
        return database.query(
                OWED + " and due_on <= ? order by id", ReferralNotices::owed, borough, until);
    }

    /** Empty once the body looked at the report, or will not. */
    public Optional<Owed> owed(String borough, UUID id) {
        return database.first(OWED + " and id = ?", ReferralNotices::owed, borough, id);
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class));
    }
}
