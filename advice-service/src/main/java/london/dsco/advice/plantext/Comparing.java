package london.dsco.advice.plantext;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.writing.SubmittedVersion;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Records the plan's social care sections, which is for the SEN team, and compares them with the
 * advice. Social care can compare them once the advice is signed off, the SEN team once it has
 * received it.
 */
@ApplicationScoped
public class Comparing {

    public static final Step<AdviceStatus> RECORDED =
            Step.named("PLAN_TEXT_RECORDED", AdviceStatus.class)
                    .from(AdviceStatus.unlessWithdrawn())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final SubmittedVersions versions;
    private final PlanTexts texts;

    Comparing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            SubmittedVersions versions,
            PlanTexts texts) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.versions = versions;
        this.texts = texts;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the date is impossible
     */
    PlanTextView record(Command<UUID> command, RecordPlanText told) {
        return commands.run(
                command,
                requests.sent(),
                RECORDED,
                request -> recorded(request, told, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened recorded(AdviceRequest request, RecordPlanText told, Actor actor) {
        PlanTextRules.finding(told.issuedOn(), actor.today())
                .map(Refusal::unprocessable)
                .ifPresent(Refusal::raise);
        PlanText text = told.asText(request, actor);
        text.comparedWithAdvice(saysWhatAdviceSays(request, text));
        texts.add(text);
        return Happened.of(PlanTextRecorded.of(text)).made(text.id());
    }

    /** Returns whether the plan says what the advice says; null if no advice had been sent. */
    private Boolean saysWhatAdviceSays(AdviceRequest request, PlanText text) {
        return request.dispatchedOn().isEmpty()
                ? null
                : PlanTextRules.saysWhatAdviceSays(
                        PlanComparison.of(
                                SectionLine.of(
                                        versions.find(request, request.dispatchedVersion())
                                                .orElseThrow()
                                                .content()),
                                text.lines()));
    }

    PlanTextView read(UUID requestId, UUID textId, Actor actor) {
        return reads.one(
                requestId, actor, requests.sent(), request -> view(request, textId, actor));
    }

    /**
     * Lists the texts, oldest first.
     *
     * @param after id of the text after which to start
     */
    List<PlanTextLine> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request ->
                        texts.page(request, after, rows).stream().map(PlanTextLine::of).toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} also before advice is signed
     *     off, {@code FORBIDDEN} for the SEN team before it is dispatched
     */
    PlanComparisonView compare(UUID requestId, UUID textId, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request -> compared(request, advice(request, actor), texts.get(request, textId)));
    }

    /**
     * Returns the dispatched advice, even while a corrected version is written. Before dispatch, it
     * returns the signed-off advice, for social care.
     */
    private SubmittedVersion advice(AdviceRequest request, Actor actor) {
        if (request.dispatchedOn().isPresent()) {
            return versions.find(request, request.dispatchedVersion()).orElseThrow();
        }
        if (requests.sight(request, actor) != Sight.WHOLE) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "You can compare the plan with the advice once it has been dispatched.")
                    .raise();
        }
        if (request.signedOffOn().isEmpty()) {
            throw Refusal.of(
                            Refusal.Code.NOT_FOUND,
                            "There is no signed-off advice to compare the plan with.")
                    .raise();
        }
        return versions.latest(request);
    }

    private static PlanComparisonView compared(
            AdviceRequest request, SubmittedVersion advice, PlanText text) {
        LocalDate dateOfBirth = request.intake().child().dateOfBirth();
        boolean adult = PlanTextRules.isAdultOn(text.issuedOn(), dateOfBirth);
        List<ComparedLine> lines =
                PlanComparison.of(SectionLine.of(advice.content()), text.lines()).stream()
                        .map(line -> adult ? line.ofAnAdult() : line)
                        .toList();
        return PlanComparisonView.of(text.id(), advice.number(), lines);
    }

    private PlanTextView view(AdviceRequest request, UUID textId, Actor actor) {
        return PlanTextView.of(
                texts.get(request, textId),
                request.intake().child().dateOfBirth(),
                requests.sight(request, actor));
    }
}
