package london.dsco.advice.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;

/** Every clock of a request with its law, and everything that happened, in order. */
public record TimelineView(UUID requestId, List<ClockLine> clocks, List<Entry> entries) {

    /**
     * One clock.
     *
     * @param runsFrom the London date that is day 0
     * @param state of the reminder: {@code WAITING}, {@code SENT}, {@code NOT_NEEDED}; of the
     *     advice: as in {@code clock}
     */
    public record ClockLine(
            String code,
            String title,
            LocalDate runsFrom,
            LocalDate dueOn,
            String state,
            LocalDate metOn,
            String citation) {}

    /**
     * One thing that happened.
     *
     * @param data its ids, codes and dates
     * @param note feedback in words, for the author, the manager and the DSCO
     */
    public record Entry(Instant at, RequestEvent event, String by, JsonNode data, String note) {

        static Entry from(RequestEntry entry, boolean details, boolean content) {
            return details
                    ? new Entry(
                            entry.at(),
                            entry.type(),
                            entry.actor(),
                            entry.data(),
                            content ? entry.note() : null)
                    : new Entry(entry.at(), entry.type(), null, null, null);
        }
    }

    static TimelineView from(AdviceRequest request, LocalDate today, List<Entry> entries) {
        return new TimelineView(
                request.id(), List.of(reminder(request), advice(request, today)), entries);
    }

    private static ClockLine reminder(AdviceRequest request) {
        String stillOpen = request.status().isOwed() ? "WAITING" : "NOT_NEEDED";
        return new ClockLine(
                "FOUR_WEEK_REMINDER",
                "Reminder at four weeks",
                request.intake().receivedOn(),
                request.intake().remindOn(),
                request.remindedOn() == null ? stillOpen : "SENT",
                request.remindedOn(),
                "Practice, not law: two weeks are left");
    }

    private static ClockLine advice(AdviceRequest request, LocalDate today) {
        AdviceClock clock = request.intake().clock();
        return new ClockLine(
                "SIX_WEEK_ADVICE",
                "Social care advice within six weeks",
                clock.receivedOn(),
                clock.dueOn(),
                request.clockState(today).name(),
                request.dispatchedOn(),
                clock.legalBasis().citation());
    }
}
