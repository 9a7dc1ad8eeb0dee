package london.dsco.network.notice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.mail.MailQueue;
import london.dsco.mail.OutgoingMail;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The notices to be sent, one for each member and subject, and their states. */
@Singleton
public class NoticeMails implements MailQueue<WaitingNotice> {

    private static final String QUEUE =
            """
            insert into notice_mail (id, borough, member_id, kind, about, state, at, queued_at)
            values (?, ?, ?, ?, ?, 'QUEUED', ?, ?) on conflict (member_id, kind, about) do nothing
            """;

    /** Skips locked rows, so that concurrent senders take different notices. */
    private static final String NEXT =
            """
            select id, borough, member_id, kind, about, attempts from notice_mail
            where borough = ? and state = 'QUEUED' and next_attempt_at <= now()
            order by next_attempt_at, id limit 1 for update skip locked
            """;

    private static final String SETTLE =
            "update notice_mail set state = ?, at = ?, attempts = ?"
                    + " where id = ? and state = 'QUEUED'";

    private static final String POSTPONE =
            "update notice_mail set attempts = ?,"
                    + " next_attempt_at = now() + make_interval(mins => ?)"
                    + " where id = ? and state = 'QUEUED'";

    private static final String OF_A_DAY =
            "select count(*) from notice_mail where member_id = ? and queued_at > ?";

    private static final String MEMBER = "select member_id from notice_mail where id = ?";

    private static final String FORGET =
            "delete from notice_mail where state <> 'QUEUED' and at < ?";

    private final Jdbc database;

    NoticeMails(Jdbc database) {
        this.database = database;
    }

    /**
     * Queues a notice, once for each member and subject, however often it is called.
     *
     * @return whether it is new in the queue
     */
    boolean queue(String borough, UUID member, NoticeKind kind, UUID about, Instant at) {
        return database.update(
                        QUEUE,
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        borough,
                        member,
                        kind.name(),
                        about,
                        at.atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC))
                == 1;
    }

    /**
     * Returns the number of notices that were queued for a member.
     *
     * @param since UTC
     */
    int queuedSince(UUID member, Instant since) {
        return database.first(
                        OF_A_DAY, row -> row.getInt(1), member, since.atOffset(ZoneOffset.UTC))
                .orElse(0);
    }

    @Override
    public Optional<WaitingNotice> next(String borough) {
        return database.first(
                NEXT,
                row ->
                        new WaitingNotice(
                                row.getObject("id", UUID.class),
                                row.getString("borough"),
                                row.getObject("member_id", UUID.class),
                                NoticeKind.valueOf(row.getString("kind")),
                                row.getObject("about", UUID.class),
                                row.getInt("attempts")),
                borough);
    }

    @Override
    public void sent(WaitingNotice notice, OutgoingMail mail, int attempts, Instant at) {
        settle(notice, NoticeState.SENT, attempts, at);
    }

    @Override
    public void failed(WaitingNotice notice, int attempts, Instant at) {
        settle(notice, NoticeState.FAILED, attempts, at);
    }

    /** Records that there is no news left, or that the member now wants no notices. */
    void notNeeded(WaitingNotice notice, Instant at) {
        settle(notice, NoticeState.NOT_NEEDED, notice.attempts(), at);
    }

    private void settle(WaitingNotice notice, NoticeState state, int attempts, Instant at) {
        database.update(SETTLE, state.name(), at.atOffset(ZoneOffset.UTC), attempts, notice.id());
    }

    @Override
    public void postpone(WaitingNotice notice, int attempts, int minutes) {
        database.update(POSTPONE, attempts, minutes, notice.id());
    }

    /** Returns the recipient of a notice; empty if they receive no more, or it is long ago. */
    public Optional<UUID> memberOf(UUID id) {
        return database.first(MEMBER, row -> row.getObject("member_id", UUID.class), id);
    }

    /**
     * @param since UTC
     */
    void forgetBefore(Instant since) {
        database.update(FORGET, since.atOffset(ZoneOffset.UTC));
    }
}
