package london.dsco.advice.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.mail.MailQueue;
import london.dsco.mail.OutgoingMail;

/** Uses of break-glass that borough-admins have not yet been emailed about. */
@ApplicationScoped
class UnreportedBreakGlasses implements MailQueue<UnreportedBreakGlass> {

    /** Skips the row that another sender has locked at this moment. */
    private static final String NEXT =
            "select id, borough, request_id, review_by, tell_attempts from break_glass"
                    + " where borough = ? and told_at is null and tell_after <= now()"
                    + " order by tell_after, id limit 1 for update skip locked";

    private static final String TOLD =
            "update break_glass set told_at = ?, told = ?, tell_attempts = ?"
                    + " where id = ? and told_at is null";

    private static final String POSTPONE =
            "update break_glass set tell_attempts = ?,"
                    + " tell_after = now() + make_interval(mins => ?)"
                    + " where id = ? and told_at is null";

    private final Jdbc database;

    UnreportedBreakGlasses(Jdbc database) {
        this.database = database;
    }

    @Override
    public Optional<UnreportedBreakGlass> next(String borough) {
        return database.first(
                NEXT,
                row ->
                        new UnreportedBreakGlass(
                                row.getObject("id", UUID.class),
                                row.getString("borough"),
                                row.getObject("request_id", UUID.class),
                                row.getObject("review_by", LocalDate.class),
                                row.getInt("tell_attempts")),
                borough);
    }

    @Override
    public void sent(UnreportedBreakGlass glass, OutgoingMail mail, int attempts, Instant at) {
        settle(glass, mail.addresses().size(), attempts, at);
    }

    /** Records a failed attempt: the mail server took no mail, or the register has no address. */
    @Override
    public void failed(UnreportedBreakGlass glass, int attempts, Instant at) {
        settle(glass, 0, attempts, at);
    }

    /**
     * @param admins how many got the mail
     */
    private void settle(UnreportedBreakGlass glass, int admins, int attempts, Instant at) {
        database.update(TOLD, at.atOffset(ZoneOffset.UTC), admins, attempts, glass.id());
    }

    @Override
    public void postpone(UnreportedBreakGlass glass, int attempts, int minutes) {
        database.update(POSTPONE, attempts, minutes, glass.id());
    }
}
