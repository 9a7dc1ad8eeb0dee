package london.dsco.advice.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.check.AdviceChecks;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.figures.Period;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Records lessons from cases, and reports them to a board. Both are for the DSCO. */
@ApplicationScoped
public class Learning {

    /** Possible for a withdrawn request too: the withdrawal may be the lesson. */
    public static final Step<AdviceStatus> RECORDED =
            Step.named("LEARNING_RECORDED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    public static final Step<AdviceStatus> REPORTED =
            Step.named("LEARNING_REPORTED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final LearningPoints points;
    private final AdviceChecks checks;

    Learning(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            LearningPoints points,
            AdviceChecks checks) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.points = points;
        this.checks = checks;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the lesson names
     *     somebody, or contains a number, an address or a date that identifies them
     */
    LearningPointView record(Command<UUID> command, RecordLearning said) {
        return commands.run(
                command,
                requests.whole(),
                RECORDED,
                request -> recorded(request, said, command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    private Happened recorded(AdviceRequest request, RecordLearning said, Actor dsco) {
        List<Finding> wrong = checks.identifying(request, Place.of("lesson"), said.lesson());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(
                            "A board will read this. Remove anything that identifies somebody.",
                            wrong)
                    .raise();
        }
        LearningPoint point =
                new LearningPoint(request, said.theme(), said.source(), said.lesson(), dsco);
        points.add(point);
        return Happened.of(new LearningRecorded(point.id(), point.theme(), point.source()))
                .made(point.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the lesson is from another
     *     case, otherwise as {@link LearningPoint#report}
     */
    LearningPointView report(Command<UUID> command, UUID pointId, ReportLearning told) {
        return commands.run(
                command,
                requests.whole(),
                REPORTED,
                request -> List.of(view(request, pointId)),
                request -> {
                    points.get(request, pointId)
                            .report(told.board(), told.reportedOn(), command.actor().today());
                    return Happened.of(
                            new LearningReported(pointId, told.board(), told.reportedOn()));
                },
                (request, made) -> view(request, pointId));
    }

    LearningPointView read(UUID requestId, UUID pointId, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), request -> view(request, pointId));
    }

    /**
     * Lists the lessons, oldest first.
     *
     * @param after id of the lesson after which to start
     */
    List<LearningPointView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        points.page(request, after, rows).stream()
                                .map(LearningPointView::of)
                                .toList());
    }

    /**
     * Returns the lessons from a borough's cases. It identifies no case, so nothing goes into the
     * access log.
     *
     * @param from first London date; null for the default of {@link Period}
     * @param to last London date; null for the same default
     */
    LearningReportView report(Actor actor, LocalDate from, LocalDate to) {
        Period period = Period.of(from, to, actor.today());
        return reads.figures(
                actor,
                () -> LearningReportView.of(period, points.recorded(actor.borough(), period)));
    }

    private LearningPointView view(AdviceRequest request, UUID pointId) {
        return LearningPointView.of(points.get(request, pointId));
    }
}
