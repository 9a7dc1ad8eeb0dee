package london.dsco.network.confirmation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.link.LinkSecret;
import london.dsco.mail.MailQueue;
import london.dsco.mail.OutgoingMail;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The emails that ask people to confirm their address, in the transaction of the borough. The
 * secret of a link is never stored; its hash is stored only while the link works.
 */
@Singleton
public class Confirmations implements MailQueue<WaitingConfirmation> {

    private static final String ASKED =
            "select count(*) filter (where asked_at > ?), count(*) from address_confirmation"
                    + " where borough = ? and asked_by = ? and asked_at > ?";

    private static final String ASK =
            """
            insert into address_confirmation
              (id, borough, member_id, asked_by, asked_at, expires_at, email, state, at)
            values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?)
            """;

    private static final String END =
            """
            update address_confirmation set state = 'ENDED', email = null, secret_hash = null
            where member_id = ? and state in ('QUEUED', 'SENT')
            """;

    private static final String EXPIRE =
            """
            update address_confirmation
            set state = 'ENDED', email = null, secret_hash = null, at = ?
            where expires_at <= ? and state in ('QUEUED', 'SENT')
            """;

    private static final String FORGET = "delete from address_confirmation where asked_at < ?";

    private static final String OPENED =
            """
            select id, email from address_confirmation
            where member_id = ? and secret_hash = ? and state = 'SENT' and expires_at > ?
            for update
            """;

    private static final String USED =
            """
            update address_confirmation
            set state = 'CONFIRMED', email = null, secret_hash = null, at = ? where id = ?
            """;

    private static final String OPEN =
            "select member_id from address_confirmation where state in ('QUEUED', 'SENT')";

    private static final String MEMBER =
            "select member_id from address_confirmation where id = ? and state = 'SENT'";

    /** Skips locked rows, so that concurrent senders take different emails. */
    private static final String NEXT =
            """
            select id, borough, email, expires_at, attempts from address_confirmation
            where borough = ? and state = 'QUEUED' and next_attempt_at <= now()
            order by next_attempt_at, id limit 1 for update skip locked
            """;

    private static final String SENT =
            """
            update address_confirmation set state = 'SENT', secret_hash = ?, at = ?, attempts = ?
            where id = ? and state = 'QUEUED'
            """;

    private static final String FAILED =
            """
            update address_confirmation set state = 'FAILED', email = null, at = ?, attempts = ?
            where id = ? and state = 'QUEUED'
            """;

    private static final String POSTPONE =
            """
            update address_confirmation
            set attempts = ?, next_attempt_at = now() + make_interval(mins => ?)
            where id = ? and state = 'QUEUED'
            """;

    private final Jdbc database;

    Confirmations(Jdbc database) {
        this.database = database;
    }

    /**
     * Queues an email that asks somebody to confirm their address. The link of any earlier email
     * stops working.
     *
     * @param member their entry
     * @param by the person who gave the address
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when they have asked for too
     *     many
     */
    public void ask(UUID member, String email, Actor by) {
        tooMany(by).ifPresent(Refusal::raise);
        end(member);
        database.update(
                ASK,
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                by.scope(),
                member,
                by.username(),
                utc(by.at()),
                utc(ConfirmationRules.expiry(by.at())),
                email,
                utc(by.at()));
    }

    private Optional<Refusal> tooMany(Actor by) {
        return database.first(
                        ASKED,
                        row -> ConfirmationRules.tooMany(row.getLong(1), row.getLong(2)),
                        utc(ConfirmationRules.dayBefore(by.at())),
                        by.scope(),
                        by.username(),
                        utc(ConfirmationRules.monthBefore(by.at())))
                .flatMap(refusal -> refusal);
    }

    /** Ends every link that was sent to a member. */
    public void end(UUID member) {
        database.update(END, member);
    }

    /**
     * Uses a link, which then stops working.
     *
     * @param member the member to whom it must belong
     * @param now UTC
     * @return the address that it confirms; empty if it no longer works or never did
     */
    public Optional<String> use(UUID member, LinkSecret secret, Instant now) {
        Optional<Opened> opened =
                database.first(
                        OPENED,
                        row -> new Opened(row.getObject(1, UUID.class), row.getString(2)),
                        member,
                        secret.hash(),
                        utc(now));
        opened.ifPresent(one -> settle(one.id(), now));
        return opened.map(Opened::email);
    }

    /** A link that was opened. */
    private record Opened(UUID id, String email) {}

    private void settle(UUID id, Instant at) {
        database.update(USED, utc(at), id);
    }

    /** Returns the members of the transaction's borough whose address is not yet confirmed. */
    public Set<UUID> waiting() {
        return database.query(OPEN, row -> row.getObject(1, UUID.class)).stream()
                .collect(Collectors.toSet());
    }

    /** Returns the member who was sent an email; empty if its link no longer works. */
    public Optional<UUID> memberOf(UUID id) {
        return database.first(MEMBER, row -> row.getObject(1, UUID.class), id);
    }

    /**
     * Ends what has expired, and deletes what no longer counts.
     *
     * @param now UTC
     */
    void tidy(Instant now) {
        database.update(EXPIRE, utc(now), utc(now));
        database.update(FORGET, utc(ConfirmationRules.monthBefore(now)));
    }

    @Override
    public Optional<WaitingConfirmation> next(String borough) {
        return database.first(NEXT, Confirmations::waiting, borough);
    }

    private static WaitingConfirmation waiting(ResultSet row) throws SQLException {
        return new WaitingConfirmation(
                row.getObject("id", UUID.class),
                row.getString("borough"),
                row.getString("email"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                LinkSecret.fresh());
    }

    @Override
    public void sent(WaitingConfirmation waiting, OutgoingMail mail, int attempts, Instant at) {
        database.update(SENT, waiting.secret().hash(), utc(at), attempts, waiting.id());
    }

    @Override
    public void failed(WaitingConfirmation waiting, int attempts, Instant at) {
        database.update(FAILED, utc(at), attempts, waiting.id());
    }

    @Override
    public void postpone(WaitingConfirmation waiting, int attempts, int minutes) {
        database.update(POSTPONE, attempts, minutes, waiting.id());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
