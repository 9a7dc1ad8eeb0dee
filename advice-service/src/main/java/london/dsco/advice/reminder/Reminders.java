package london.dsco.advice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Decision;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.ReminderDays;
import london.dsco.advice.settings.Setting;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The reminders that have gone out. A request has each of its days once: its commands take turns,
 * and the table refuses a second row for the same day.
 */
@ApplicationScoped
public class Reminders {

    /**
     * The requests whose advice is due that have reached a day without its reminder, the longest
     * waiting first.
     */
    private static final String DUE =
            """
            select r.id from advice_request r
            where r.borough = ? and r.status in (%s) and r.dispatched_on is null and exists (
              select 1 from unnest(?::integer[], ?::timestamptz[]) as reached (day, received_before)
              where r.received_at < reached.received_before
                and not exists (select 1 from reminder s where s.request_id = r.id and s.day = reached.day))
            order by r.received_at, r.id limit ?
            """
                    .formatted(
                            AdviceStatus.owed().stream()
                                    .map(status -> "'" + status + "'")
                                    .collect(Collectors.joining(", ")));

    private static final String SENT = "select day, sent_on from reminder where request_id = ?";

    private static final String KEEP =
            "insert into reminder (id, borough, request_id, day, due_on, sent_on)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final Jdbc database;
    private final BoroughSettings settings;

    Reminders(Jdbc database, BoroughSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Lists the requests for which a reminder is due, in the transaction of the borough. */
    List<UUID> due(String borough, LocalDate today, int most) {
        List<Integer> days = List.copyOf(days(borough).days());
        return database.query(
                DUE,
                row -> row.getObject("id", UUID.class),
                borough,
                days.toArray(Integer[]::new),
                days.stream()
                        .map(day -> ReminderClock.reachedWhenReceivedBefore(day, today))
                        .map(Instant::toString)
                        .toArray(String[]::new),
                most);
    }

    /** Lists the days that a request has reached without their reminder, in order. */
    List<Integer> dueFor(AdviceRequest request, LocalDate today) {
        Map<Integer, LocalDate> sent = sent(request);
        return days(request.borough()).days().stream()
                .filter(day -> !sent.containsKey(day))
                .filter(day -> !dueOn(request, day).isAfter(today))
                .toList();
    }

    void keep(AdviceRequest request, int day, Actor system) {
        database.update(
                KEEP,
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                request.borough(),
                request.id(),
                day,
                dueOn(request, day),
                system.today());
    }

    /**
     * Lists every reminder of a request in the order of their days: those that went out and, until
     * dispatch, those that its borough wants. The one at four weeks is always among them.
     *
     * @param today London date
     */
    public List<ReminderClock> of(AdviceRequest request, LocalDate today) {
        Map<Integer, LocalDate> sent = sent(request);
        TreeSet<Integer> days = new TreeSet<>(sent.keySet());
        days.add(ReminderDays.ALWAYS);
        if (request.isOwed()) {
            days.addAll(days(request.borough()).days());
        }
        LocalDate endedOn = endedOn(request);
        return days.stream()
                .map(
                        day ->
                                ReminderClock.of(
                                        request.intake().clock(),
                                        day,
                                        sent.get(day),
                                        endedOn,
                                        today))
                .toList();
    }

    private SortedMap<Integer, LocalDate> sent(AdviceRequest request) {
        SortedMap<Integer, LocalDate> sent = new TreeMap<>();
        database.query(
                        SENT,
                        row ->
                                Map.entry(
                                        row.getInt("day"),
                                        row.getObject("sent_on", LocalDate.class)),
                        request.id())
                .forEach(row -> sent.put(row.getKey(), row.getValue()));
        return sent;
    }

    private ReminderDays days(String borough) {
        return settings.of(borough, Setting.REMINDER_DAYS);
    }

    private static LocalDate dueOn(AdviceRequest request, int day) {
        return ReminderClock.dueOn(request.intake().clock(), day);
    }

    private static LocalDate endedOn(AdviceRequest request) {
        if (request.isOwed()) {
            return null;
        }
        return request.dispatchedOn()
                .or(() -> request.decision().map(Decision::decidedOn))
                .orElse(null);
    }
}
