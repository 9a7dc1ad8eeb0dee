package london.dsco.review.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.settings.BoroughSettings;

/** Records at a review how far a plan's outcomes have come. */
@ApplicationScoped
public class RecordingProgress {

    /** Also possible after the decision, which does not wait for it. */
    public static final Step<ReviewStatus> PROGRESS_RECORDED =
            Step.named("ADULTHOOD_PROGRESS_RECORDED", ReviewStatus.class)
                    .from(ReviewStatus.MEETING_HELD, ReviewStatus.COMPLETED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final OutcomePermission permission;
    private final AdulthoodOutcomes outcomes;
    private final BoroughSettings settings;

    RecordingProgress(
            Commands commands,
            Reads reads,
            OutcomePermission permission,
            AdulthoodOutcomes outcomes,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.permission = permission;
        this.outcomes = outcomes;
        this.settings = settings;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every line that is
     *     wrong, {@code TRANSITION_NOT_ALLOWED} when the meeting has not been held, {@code
     *     FORBIDDEN}, {@code NOT_FOUND}
     */
    AdulthoodProgressView record(Command<UUID> command, RecordProgress said) {
        return commands.run(
                command,
                permission.reviews(),
                PROGRESS_RECORDED,
                review -> List.of(view(review, command.actor())),
                review -> recorded(review, said, command.actor()),
                (review, made) -> view(review, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN}, {@code NOT_FOUND}
     */
    AdulthoodProgressView read(UUID id, Actor actor) {
        return reads.one(id, actor, permission.reviews(), review -> view(review, actor));
    }

    private Happened recorded(AnnualReview review, RecordProgress said, Actor actor) {
        Map<UUID, FollowedOutcome> known =
                outcomes.of(review.plan()).stream()
                        .collect(
                                Collectors.toMap(each -> each.outcome().id(), Function.identity()));
        List<Finding> wrong = new ArrayList<>();
        for (int line = 0; line < said.outcomes().size(); line++) {
            RecordProgress.Line one = said.outcomes().get(line);
            FollowedOutcome outcome = known.get(one.outcomeId());
            ProgressRules.check(
                            line,
                            outcome != null,
                            outcome != null && outcome.endedBefore(review.id()),
                            one.progress(),
                            one.reason() != null)
                    .ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This progress cannot be recorded.", wrong).raise();
        }
        said.outcomes()
                .forEach(
                        one ->
                                outcomes.add(
                                        new RecordedProgress(
                                                review,
                                                one.outcomeId(),
                                                one.progress(),
                                                one.reason(),
                                                actor)));
        return Happened.of(
                new ProgressRecorded(
                        said.outcomes().stream()
                                .map(
                                        one ->
                                                new ProgressRecorded.Line(
                                                        one.outcomeId(), one.progress()))
                                .toList()));
    }

    private AdulthoodProgressView view(AnnualReview review, Actor actor) {
        List<AdulthoodProgressView.AtThisReview> here =
                outcomes.of(review.plan()).stream()
                        .flatMap(
                                each ->
                                        each.at(review.id()).stream()
                                                .map(
                                                        recorded ->
                                                                AdulthoodProgressView.AtThisReview
                                                                        .of(
                                                                                each.outcome(),
                                                                                recorded)))
                        .toList();
        Set<AdulthoodArea> covered =
                here.stream()
                        .map(AdulthoodProgressView.AtThisReview::area)
                        .collect(Collectors.toSet());
        boolean looks =
                review.plan()
                        .looksToAdulthoodOn(
                                review.meeting().map(Meeting::on).orElse(actor.today()),
                                settings.adulthoodFromAge(review.borough()));
        return new AdulthoodProgressView(
                review.id(),
                looks,
                here,
                AdulthoodCoverageRules.findings(looks, covered).stream()
                        .map(AdulthoodProgressView.MissingView::of)
                        .toList());
    }
}
