package london.dsco.advice.death;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.escalation.Escalations;
import london.dsco.advice.query.AskedQueries;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/**
 * What a death does to the requests of the child. An open request ends at once, and questions to
 * the DSCO about any of them no longer wait for an answer. If the death was recorded in error, all
 * of this goes on from where it was.
 */
@ApplicationScoped
public class StoppingRequests {

    private static final String ERROR = "DEATH_TAKEN_BACK";

    /** Nobody gets a reminder, question or offer about a child who died. */
    public static final Step<AdviceStatus> DIED =
            Step.named("DEATH_RECORDED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .to(AdviceStatus.WITHDRAWN)
                    .shownTo(Sight.SENT)
                    .step();

    /**
     * For a request that was already over. Its history gets a line, for social care alone, only if
     * a question waited for the DSCO.
     */
    public static final Step<AdviceStatus> NOTED =
            Step.named("DEATH_NOTED", AdviceStatus.class)
                    .from(AdviceStatus.CLOSED, AdviceStatus.WITHDRAWN)
                    .staying()
                    .step();

    /** For a request that no death had stopped; also for social care alone. */
    public static final Step<AdviceStatus> NOTE_TAKEN_BACK =
            Step.named("DEATH_NOTE_TAKEN_BACK", AdviceStatus.class)
                    .from(EnumSet.allOf(AdviceStatus.class))
                    .staying()
                    .step();

    public static final Step<AdviceStatus> BACK_TO_RECEIVED = backTo(AdviceStatus.RECEIVED);
    public static final Step<AdviceStatus> BACK_TO_ALLOCATED = backTo(AdviceStatus.ALLOCATED);
    public static final Step<AdviceStatus> BACK_TO_DRAFTING = backTo(AdviceStatus.DRAFTING);
    public static final Step<AdviceStatus> BACK_TO_SUBMITTED = backTo(AdviceStatus.SUBMITTED);
    public static final Step<AdviceStatus> BACK_TO_RETURNED = backTo(AdviceStatus.RETURNED);
    public static final Step<AdviceStatus> BACK_TO_SIGNED_OFF = backTo(AdviceStatus.SIGNED_OFF);
    public static final Step<AdviceStatus> BACK_TO_DISPATCHED = backTo(AdviceStatus.DISPATCHED);

    private static final Map<AdviceStatus, Step<AdviceStatus>> BACK =
            Stream.of(
                            BACK_TO_RECEIVED,
                            BACK_TO_ALLOCATED,
                            BACK_TO_DRAFTING,
                            BACK_TO_SUBMITTED,
                            BACK_TO_RETURNED,
                            BACK_TO_SIGNED_OFF,
                            BACK_TO_DISPATCHED)
                    .collect(
                            Collectors.toMap(
                                    step -> step.next(AdviceStatus.WITHDRAWN),
                                    Function.identity()));

    private final Commands commands;
    private final RequestRegister requests;
    private final ChildDeaths deaths;
    private final AskedQueries queries;
    private final Escalations escalations;

    StoppingRequests(
            Commands commands,
            RequestRegister requests,
            ChildDeaths deaths,
            AskedQueries queries,
            Escalations escalations) {
        this.commands = commands;
        this.requests = requests;
        this.deaths = deaths;
        this.queries = queries;
        this.escalations = escalations;
    }

    private static Step<AdviceStatus> backTo(AdviceStatus before) {
        return Step.named(ERROR, AdviceStatus.class)
                .from(AdviceStatus.WITHDRAWN)
                .to(before)
                .shownTo(Sight.SENT)
                .step();
    }

    /**
     * Returns the step that a request takes from its present status.
     *
     * @param died false if a death was recorded in error
     */
    static Step<AdviceStatus> step(AdviceRequest request, boolean died) {
        if (died) {
            return AdviceStatus.unlessOver().contains(request.status()) ? DIED : NOTED;
        }
        return request.stoppedIn().map(BACK::get).orElse(NOTE_TAKEN_BACK);
    }

    /** Applies the step to a request; empty if it has nothing to end or resume. */
    Optional<Fact> follow(AdviceRequest request, boolean died, Actor actor) {
        boolean asked = endQuestions(request, died ? actor.today() : null);
        if (died && request.stoppedByDeath(actor.today())) {
            return Optional.of(new RequestStopped(request.id(), actor.today()));
        }
        if (!died && request.takenUpAgain()) {
            return Optional.of(new CaseTakenUp());
        }
        return asked ? Optional.of(new DeathRecorded(died)) : Optional.empty();
    }

    /** Ends or resumes questions to the DSCO, and returns whether there were any. */
    private boolean endQuestions(AdviceRequest request, LocalDate endedOn) {
        boolean queried = queries.end(request, endedOn);
        boolean escalated = escalations.end(request, endedOn);
        return queried || escalated;
    }

    /**
     * Applies the step to every request of the child, each as a command of its own in the
     * recorder's transaction.
     *
     * @param recordedOn id of the case on which the death was recorded, which is left out
     */
    void followAll(String borough, String childRef, UUID recordedOn, boolean died, Actor system) {
        for (UUID id : deaths.requests(borough, childRef, recordedOn, died)) {
            commands.run(
                    Command.by(system, id),
                    requests.whole(),
                    request -> step(request, died),
                    request ->
                            follow(request, died, system)
                                    .map(Happened::of)
                                    .orElseGet(Happened::nothing),
                    (request, made) -> made);
        }
    }
}
