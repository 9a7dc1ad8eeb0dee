package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;
import london.dsco.domain.Refusal;

/**
 * The events of a borough in the order in which {@link OutboxRelay} published them. Whatever is
 * published later always comes after. A reader who continues after their last event misses none and
 * gets none twice. Events are kept for {@value #DAYS_KEPT} days.
 *
 * <p>Row-level security shows each borough only its own events.
 */
@ApplicationScoped
public class PublishedEvents {

    public static final int DAYS_KEPT = 90;

    private static final long BEFORE_ALL = 0;

    private static final String POSITION =
            "select position from outbox where id = ? and borough = ? and type = any (?::text[])"
                    + " and position is not null";

    /**
     * Uses the time in the id itself (RFC 9562 section 5.7), so that it reveals nothing about which
     * events exist.
     */
    private static final String OUT_OF_DATE =
            "select coalesce(uuid_extract_version(?) = 7 and uuid_extract_timestamp(?) < now() -"
                    + " make_interval(days => ?), false)";

    private static final String AFTER =
            "select id, type, aggregateid, borough, occurred_at, payload::text from outbox"
                    + " where borough = ? and position > ? and type = any (?::text[])"
                    + " order by position limit ?";

    private static final String NEWEST =
            "select asked.borough, coalesce((select max(position) from outbox where outbox.borough ="
                    + " asked.borough), 0) from unnest(?::text[]) as asked (borough)";

    private static final int DELETED_AT_ONCE = 1_000;

    private static final String FORGET =
            "delete from outbox where published_at < now() - make_interval(days => ?) and id in"
                    + " (select id from outbox where borough = ? and position is not null"
                    + " order by position limit ?)";

    private final BoroughScope scope;
    private final Jdbc database;

    PublishedEvents(BoroughScope scope, Jdbc database) {
        this.scope = scope;
        this.database = database;
    }

    /**
     * Returns up to {@code limit} events, in order.
     *
     * @param borough GSS code; the transaction is for it
     * @param types that the reader may see
     * @param after id of the last event that the reader has; null for none
     * @throws london.dsco.domain.RefusedException {@code EVENT_EXPIRED} when that event is no
     *     longer kept, {@code INVALID_INPUT} when it cannot be an event that the reader has seen
     */
    public List<PublishedEvent> after(
            UUID after, String borough, Collection<String> types, int limit) {
        scope.require();
        long position = after == null ? BEFORE_ALL : position(after, borough, types);
        return database.query(AFTER, PublishedEvent::read, borough, position, array(types), limit);
    }

    private long position(UUID id, String borough, Collection<String> types) {
        Optional<Long> known =
                database.first(POSITION, row -> row.getLong(1), id, borough, array(types));
        return known.orElseThrow(() -> refusal(id).raise());
    }

    private Refusal refusal(UUID id) {
        boolean expired =
                database.first(OUT_OF_DATE, row -> row.getBoolean(1), id, id, DAYS_KEPT)
                        .orElseThrow();
        return expired
                ? Refusal.of(Refusal.Code.EVENT_EXPIRED)
                : Refusal.wrongParameter(
                        "after",
                        "unknown-event",
                        "This is not the id of an event you have read here.");
    }

    /**
     * Returns the newest position of each borough's events, whoever may see them. Runs in a
     * transaction of its own, without a borough, and shows no event.
     *
     * @param boroughs GSS codes
     * @return the position of the newest event by borough; 0 if there is none
     */
    public Map<String, Long> newest(Collection<String> boroughs) {
        return scope.in(
                null,
                () -> {
                    database.first(OutboxRelay.AS_RELAY, row -> row.getString(1));
                    return database
                            .query(
                                    NEWEST,
                                    row -> Map.entry(row.getString(1), row.getLong(2)),
                                    array(boroughs))
                            .stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                });
    }

    /**
     * Deletes some of a borough's expired events, oldest first.
     *
     * @return whether there may be more
     */
    boolean forget(String borough) {
        return database.update(FORGET, DAYS_KEPT, borough, DELETED_AT_ONCE) == DELETED_AT_ONCE;
    }

    private static Object array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
