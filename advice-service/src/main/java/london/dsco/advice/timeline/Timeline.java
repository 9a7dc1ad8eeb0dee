package london.dsco.advice.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.RecommendationClock;
import london.dsco.advice.reminder.ReminderClock;
import london.dsco.advice.reminder.Reminders;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.tribunal.AnswerClock;
import london.dsco.advice.tribunal.TribunalCases;
import london.dsco.domain.Actor;
import london.dsco.records.History;
import london.dsco.records.Reads;
import london.dsco.records.Steps;

/** Reads the clocks of a request and its history, as far as the reader may see them. */
@ApplicationScoped
public class Timeline {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Reads reads;
    private final RequestRegister requests;
    private final History history;
    private final Steps steps;
    private final Reminders reminders;
    private final TribunalCases tribunalCases;
    private final ObjectMapper json;

    Timeline(
            Reads reads,
            RequestRegister requests,
            History history,
            Steps steps,
            Reminders reminders,
            TribunalCases tribunalCases,
            ObjectMapper json) {
        this.reads = reads;
        this.requests = requests;
        this.history = history;
        this.steps = steps;
        this.reminders = reminders;
        this.tribunalCases = tribunalCases;
        this.json = json;
    }

    TimelineView of(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                requests,
                request ->
                        new TimelineView(
                                id,
                                clocks(request, actor),
                                entries(request, requests.sight(request, actor))));
    }

    private List<TimelineView.Entry> entries(AdviceRequest request, Sight sight) {
        return switch (sight) {
            case WHOLE -> history.of(request).stream().map(this::whole).toList();
            case SENT ->
                    history.of(request).stream()
                            .filter(line -> steps.isShownTo(sight, line.name()))
                            .map(
                                    line ->
                                            new TimelineView.Entry(
                                                    line.at(), line.name(), null, null, null))
                            .toList();
            case STATE -> List.of();
        };
    }

    private TimelineView.Entry whole(History.Line line) {
        return new TimelineView.Entry(
                line.at(), line.name(), line.actor(), data(line), line.note());
    }

    private Map<String, Object> data(History.Line line) {
        try {
            return json.readValue(line.data(), OBJECT);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the clocks: the reminder at four weeks, the advice itself, and those that the borough
     * added. Readers of the state alone do not see that there was an appeal.
     */
    private List<TimelineView.ClockLine> clocks(AdviceRequest request, Actor actor) {
        LocalDate today = actor.today();
        LocalDate receivedOn = request.intake().clock().receivedOn();
        List<TimelineView.ClockLine> clocks = new ArrayList<>();
        for (ReminderClock reminder : reminders.of(request, today)) {
            if (reminder.isAtFourWeeks()) {
                clocks.add(0, reminder(reminder, receivedOn));
                clocks.add(1, advice(request, today));
            } else {
                clocks.add(reminder(reminder, receivedOn));
            }
        }
        if (requests.sight(request, actor).covers(Sight.SENT)) {
            tribunalCases.clocks(request, today).stream()
                    .map(Timeline::recommendation)
                    .forEach(clocks::add);
        }
        return clocks;
    }

    private static TimelineView.ClockLine recommendation(AnswerClock clock) {
        return new TimelineView.ClockLine(
                "TRIBUNAL_RECOMMENDATION",
                "Response to the Tribunal's recommendation within five weeks",
                clock.receivedOn(),
                clock.respondBy(),
                clock.state().name(),
                clock.respondedOn(),
                RecommendationClock.CITATION);
    }

    private static TimelineView.ClockLine reminder(ReminderClock reminder, LocalDate receivedOn) {
        String code = "REMINDER_DAY_" + reminder.day();
        String title = "Reminder on day " + reminder.day();
        String source = "Practice, not law: your borough set this day";
        if (reminder.isAtFourWeeks()) {
            code = "FOUR_WEEK_REMINDER";
            title = "Reminder at four weeks";
            source = "Practice, not law: two weeks are left";
        } else if (reminder.isOfOverdueAdvice()) {
            code = "OVERDUE_REMINDER";
            title = "Reminder that the advice is overdue";
        }
        return new TimelineView.ClockLine(
                code,
                title,
                receivedOn,
                reminder.dueOn(),
                reminder.state().name(),
                reminder.sentOn(),
                source);
    }

    private static TimelineView.ClockLine advice(AdviceRequest request, LocalDate today) {
        AdviceClock clock = request.intake().clock();
        return new TimelineView.ClockLine(
                "SIX_WEEK_ADVICE",
                "Social care advice within six weeks",
                clock.receivedOn(),
                clock.dueOn(),
                request.clockState(today).name(),
                request.dispatchedOn().orElse(null),
                clock.legalBasis().citation());
    }
}
