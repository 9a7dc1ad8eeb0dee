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
 * What other features may know about referrals, so that an email can say that one is due: ids and
 * days, but neither the report nor the body. Call it in the transaction of the borough that owns
 * them.
 */
@Singleton
public class ReferralNotices {

    /**
     * A referral that is due.
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

    /** Returns the referral; empty if the body has considered the report, or will not. */
    public Optional<Owed> owed(String borough, UUID id) {
        return database.first(OWED + " and id = ?", ReferralNotices::owed, borough, id);
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class));
    }
}
