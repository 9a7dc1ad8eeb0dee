package london.dsco.network.digest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.mail.MailQueue;
import london.dsco.mail.OutgoingMail;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The digests to be sent, one for each week and member, and their states. */
@Singleton
class DigestMails implements MailQueue<WaitingDigest> {

    private static final String QUEUE =
            """
            insert into digest_mail (id, borough, member_id, week, state, at)
            values (?, ?, ?, ?, 'QUEUED', ?) on conflict (member_id, week) do nothing
            """;

    /** Skips locked rows, so that concurrent senders take different digests. */
    private static final String NEXT =
            """
            select id, borough, member_id, week, attempts from digest_mail
            where borough = ? and state = 'QUEUED' and next_attempt_at <= now()
            order by next_attempt_at, id limit 1 for update skip locked
            """;

    private static final String SETTLE =
            "update digest_mail set state = ?, at = ?, attempts = ?"
                    + " where id = ? and state = 'QUEUED'";

    private static final String POSTPONE =
            "update digest_mail set attempts = ?,"
                    + " next_attempt_at = now() + make_interval(mins => ?)"
                    + " where id = ? and state = 'QUEUED'";

    private static final String MEMBER = "select member_id from digest_mail where id = ?";

    private static final String FORGET = "delete from digest_mail where week < ?";

    private final Jdbc database;

    DigestMails(Jdbc database) {
        this.database = database;
    }

    /** Queues a digest, once for each member and week, however often it is called. */
    void queue(String borough, UUID member, DigestWeek week, Instant at) {
        database.update(
                QUEUE,
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                borough,
                member,
                week.first(),
                at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<WaitingDigest> next(String borough) {
        return database.first(
                NEXT,
                row ->
                        new WaitingDigest(
                                row.getObject("id", UUID.class),
                                row.getString("borough"),
                                row.getObject("member_id", UUID.class),
                                new DigestWeek(row.getObject("week", LocalDate.class)),
                                row.getInt("attempts")),
                borough);
    }

    @Override
    public void sent(WaitingDigest digest, OutgoingMail mail, int attempts, Instant at) {
        settle(digest, DigestMailState.SENT, attempts, at);
    }

    @Override
    public void failed(WaitingDigest digest, int attempts, Instant at) {
        settle(digest, DigestMailState.FAILED, attempts, at);
    }

    /** Records that there was no news, so that nothing is sent. */
    void nothingNew(WaitingDigest digest, Instant at) {
        settle(digest, DigestMailState.NOTHING_NEW, digest.attempts(), at);
    }

    private void settle(WaitingDigest digest, DigestMailState state, int attempts, Instant at) {
        database.update(SETTLE, state.name(), at.atOffset(ZoneOffset.UTC), attempts, digest.id());
    }

    @Override
    public void postpone(WaitingDigest digest, int attempts, int minutes) {
        database.update(POSTPONE, attempts, minutes, digest.id());
    }

    /** Returns the recipient of a digest; empty if they receive no more, or it is long ago. */
    Optional<UUID> memberOf(UUID id) {
        return database.first(MEMBER, row -> row.getObject("member_id", UUID.class), id);
    }

    void forgetBefore(LocalDate week) {
        database.update(FORGET, week);
    }
}
