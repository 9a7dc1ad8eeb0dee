package london.dsco.advice.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
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
    private final ObjectMapper json;

    Timeline(
            Reads reads,
            RequestRegister requests,
            History history,
            Steps steps,
            ObjectMapper json) {
        this.reads = reads;
        this.requests = requests;
        this.history = history;
        this.steps = steps;
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
                                List.of(reminder(request), advice(request, actor.today())),
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

    private static TimelineView.ClockLine reminder(AdviceRequest request) {
        AdviceClock clock = request.intake().clock();
        LocalDate sent = request.remindedOn().orElse(null);
        String open = request.status().isOwed() ? "WAITING" : "NOT_NEEDED";
        return new TimelineView.ClockLine(
                "FOUR_WEEK_REMINDER",
                "Reminder at four weeks",
                clock.receivedOn(),
                clock.remindOn(),
                sent == null ? open : "SENT",
                sent,
                "Practice, not law: two weeks are left");
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
