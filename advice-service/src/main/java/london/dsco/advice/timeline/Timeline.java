package london.dsco.advice.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.assurance.SigningOff;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.dispatch.Dispatching;
import london.dsco.advice.lateness.Excusing;
import london.dsco.advice.outcome.Deciding;
import london.dsco.advice.reminder.Reminding;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Allocating;
import london.dsco.advice.request.Opening;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.writing.Writing;
import london.dsco.domain.Actor;
import london.dsco.records.History;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Reads the clocks of a request and its history, as far as the reader may see them. */
@ApplicationScoped
public class Timeline {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /**
     * What the SEN team may know of: what it did itself, and what moved the state or the clock. A
     * step that is not named here stays within social care.
     */
    private static final Set<String> FOR_THE_SEN_TEAM =
            Stream.of(
                            Opening.RECEIVED,
                            Allocating.ALLOCATED,
                            Writing.SUBMITTED,
                            SigningOff.SIGNED_OFF,
                            Dispatching.DISPATCHED,
                            Deciding.DECIDED,
                            Deciding.WITHDRAWN,
                            Reminding.REMINDED,
                            Excusing.CLAIMED,
                            Excusing.APPROVED)
                    .map(Step::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final Reads reads;
    private final RequestRegister requests;
    private final History history;
    private final ObjectMapper json;

    Timeline(Reads reads, RequestRegister requests, History history, ObjectMapper json) {
        this.reads = reads;
        this.requests = requests;
        this.history = history;
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
                            .filter(line -> FOR_THE_SEN_TEAM.contains(line.name()))
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
