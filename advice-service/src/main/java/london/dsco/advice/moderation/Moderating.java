package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.OnRecord;
import london.dsco.advice.request.RequestMatters;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.grading.Judgement;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Records a second, blind score of an audited version by a DSCO with no other part in the case. */
@ApplicationScoped
public class Moderating {

    /** Possible after dispatch too: moderation is about the auditors, and holds nothing up. */
    public static final Step<AdviceStatus> MODERATED =
            Step.named("MODERATED", AdviceStatus.class)
                    .from(
                            AdviceStatus.DRAFTING,
                            AdviceStatus.SUBMITTED,
                            AdviceStatus.RETURNED,
                            AdviceStatus.SIGNED_OFF,
                            AdviceStatus.DISPATCHED,
                            AdviceStatus.CLOSED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final AuditedCases cases;
    private final Moderations moderations;
    private final SecondJudging judging;
    private final RequestMatters matters;

    Moderating(
            Commands commands,
            Reads reads,
            AuditedCases cases,
            Moderations moderations,
            SecondJudging judging,
            RequestMatters matters) {
        this.commands = commands;
        this.reads = reads;
        this.cases = cases;
        this.moderations = moderations;
        this.judging = judging;
        this.matters = matters;
    }

    /**
     * Lists the moderations in the order of the audits. Of those that wait, it lists those that the
     * actor may moderate. Such a line says nothing about the child, so nothing goes into the access
     * log. The others contain the words of auditor and moderator.
     */
    List<ModerationView> list(ModerationState state, UUID after, int rows, Actor actor) {
        if (state != ModerationState.AWAITING) {
            return reads.lines(
                    actor,
                    rows - 1,
                    () ->
                            matters.of(
                                    actor,
                                    Sight.WHOLE,
                                    moderations.in(actor.borough(), state, after, rows),
                                    each -> audit(each).requestId()),
                    OnRecord::request,
                    each -> ModerationView.of(audit(each.matter()), each.matter()));
        }
        return reads.figures(
                actor,
                () ->
                        moderations
                                .awaiting(
                                        actor.borough(),
                                        after,
                                        rows,
                                        audit -> isTheirs(audit, actor))
                                .stream()
                                .map(ModerationView::awaiting)
                                .toList());
    }

    private boolean isTheirs(Audit audit, Actor actor) {
        return cases.find(audit.id(), actor, Lock.READ)
                .filter(request -> MODERATED.after(request.status()).isPresent())
                .filter(request -> request.mayModerate(actor))
                .isPresent();
    }

    /** Returns the advice to score before moderation, and both scores after it. */
    ModerationView read(UUID auditId, Actor actor) {
        return reads.one(auditId, actor, cases, request -> view(request, auditId));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}, {@code CONFLICT}
     *     when the audit is already moderated, {@code INVALID_INPUT} with every fault in the scores
     */
    ModerationView moderate(Command<UUID> command, SecondScores scores) {
        return commands.run(
                command,
                cases,
                MODERATED,
                request -> moderated(request, command, scores),
                (request, made) -> view(request, command.id()));
    }

    private Happened moderated(AdviceRequest request, Command<UUID> command, SecondScores scores) {
        Actor moderator = command.actor();
        Audit audit = moderations.audit(command.id()).orElseThrow();
        if (moderations.of(audit).isPresent()) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This audit has already been moderated.")
                    .raise();
        }
        request.moderatedBy(moderator);
        Judgement second =
                judging.judge(request, audit, scores.template(), scores.typed(), scores.gates());
        Moderation moderation =
                new Moderation(
                        request,
                        audit,
                        moderations.sample(request.borough(), audit.id()).reasons(),
                        second,
                        scores.rationale(),
                        moderator);
        moderations.add(moderation);
        return Happened.of(
                        new Moderated(
                                audit.id(),
                                moderation.id(),
                                audit.adviceVersion(),
                                moderation.state()))
                .made(moderation.id());
    }

    private Audit audit(Moderation moderation) {
        return moderations.audit(moderation.auditId()).orElseThrow();
    }

    private ModerationView view(AdviceRequest request, UUID auditId) {
        Audit audit = moderations.audit(auditId).orElseThrow();
        return moderations
                .of(audit)
                .map(moderation -> ModerationView.of(audit, moderation))
                .orElseGet(() -> ModerationView.blind(audit, judging.advice(request, audit)));
    }
}
