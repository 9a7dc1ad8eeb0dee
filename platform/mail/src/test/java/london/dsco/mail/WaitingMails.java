package london.dsco.mail;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;

/** A queue in PostgreSQL in which each part can be made to fail in SQL. */
@Singleton
class WaitingMails implements MailQueue<WaitingMails.Waiting>, MailKind<WaitingMails.Waiting> {

    record Waiting(int id, String borough, int attempts) implements WaitingMail {}

    /** What fails. */
    enum Part {
        FILL,
        NEXT,
        COMPOSE,
        SENT,
        POSTPONE
    }

    /** A part of one borough, or of one mail. */
    record Fault(Part part, Object of) {}

    final Set<Fault> faults = ConcurrentHashMap.newKeySet();

    private final Jdbc database;
    private final BoroughScope scope;

    WaitingMails(Jdbc database, BoroughScope scope) {
        this.database = database;
        this.scope = scope;
    }

    void clear(List<String> boroughs) {
        faults.clear();
        boroughs.forEach(
                whose -> scope.in(whose, () -> database.update("delete from waiting_mail")));
    }

    void queue(int id, String borough) {
        scope.in(
                borough,
                () ->
                        database.update(
                                "insert into waiting_mail (id, borough) values (?, ?)",
                                id,
                                borough));
    }

    static String address(int id, String borough) {
        return id + "@" + borough + ".example";
    }

    @Override
    public void fill(String borough) {
        failWhere(Part.FILL, borough);
    }

    @Override
    public Optional<Waiting> next(String borough) {
        failWhere(Part.NEXT, borough);
        return database.first(
                "select id, borough, attempts from waiting_mail where state = 'QUEUED' and"
                        + " next_attempt_at <= now() order by next_attempt_at, id limit 1 for update"
                        + " skip locked",
                row -> new Waiting(row.getInt(1), row.getString(2), row.getInt(3)));
    }

    @Override
    public Optional<OutgoingMail> compose(Waiting waiting) {
        failWhere(Part.COMPOSE, waiting.id());
        String address = address(waiting.id(), waiting.borough());
        return Optional.of(
                new OutgoingMail(
                        "sample",
                        UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.US_ASCII)),
                        List.of(address),
                        "Subject",
                        "Text"));
    }

    @Override
    public void sent(Waiting waiting, OutgoingMail mail, int attempts, Instant at) {
        failWhere(Part.SENT, waiting.id());
        settle(waiting, "SENT", attempts);
    }

    @Override
    public void failed(Waiting waiting, int attempts, Instant at) {
        settle(waiting, "FAILED", attempts);
    }

    private void settle(Waiting waiting, String state, int attempts) {
        database.update(
                "update waiting_mail set state = ?, attempts = ? where id = ? and state = 'QUEUED'",
                state,
                attempts,
                waiting.id());
    }

    @Override
    public void postpone(Waiting waiting, int attempts, int minutes) {
        failWhere(Part.POSTPONE, waiting.id());
        database.update(
                "update waiting_mail set attempts = ?, next_attempt_at = now() +"
                        + " make_interval(mins => ?) where id = ? and state = 'QUEUED'",
                attempts,
                minutes,
                waiting.id());
    }

    private void failWhere(Part part, Object of) {
        if (faults.contains(new Fault(part, of))) {
            database.first("select 1 / 0", row -> row.getInt(1));
        }
    }
}
