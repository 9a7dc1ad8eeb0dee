package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.grading.Judgement;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/**
 * Records the scores on which auditor and moderator agreed in a meeting, after they had given
 * different grades.
 */
@ApplicationScoped
public class Agreeing {

    public static final Step<AdviceStatus> AGREED =
            Step.named("MODERATION_AGREED", AdviceStatus.class)
                    .from(
                            AdviceStatus.DRAFTING,
                            AdviceStatus.SUBMITTED,
                            AdviceStatus.RETURNED,
                            AdviceStatus.SIGNED_OFF,
                            AdviceStatus.DISPATCHED,
                            AdviceStatus.CLOSED)
                    .staying()
                    .step();

    /** A step for the other of the two. */
    public static final Step<AdviceStatus> CONFIRMED =
            Step.named("MODERATION_CONFIRMED", AdviceStatus.class)
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
    private final AuditedCases cases;
    private final Moderations moderations;
    private final SecondJudging judging;

    Agreeing(
            Commands commands, AuditedCases cases, Moderations moderations, SecondJudging judging) {
        this.commands = commands;
        this.cases = cases;
        this.moderations = moderations;
        this.judging = judging;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for anybody but the two, {@code
     *     CONFLICT} unless the two must meet, {@code INVALID_INPUT} with every fault in the scores
     */
    ModerationView agree(Command<UUID> command, AgreedScores scores) {
        return commands.run(
                command,
                cases,
                AGREED,
                request -> agreed(request, command, scores),
                (request, made) -> view(command.id()));
    }

    private Happened agreed(AdviceRequest request, Command<UUID> command, AgreedScores scores) {
        Audit audit = moderations.audit(command.id()).orElseThrow();
        Moderation moderation = ofTheTwo(audit, command.actor());
        Judgement together =
                judging.judge(request, audit, scores.template(), scores.typed(), scores.gates());
        moderation.agree(together, scores.rationale(), command.actor());
        return Happened.of(
                new ModerationAgreed(audit.id(), moderation.id(), audit.adviceVersion()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for anybody but the two, {@code
     *     CONFLICT} when there is nothing to confirm, {@code SEPARATION_OF_DUTIES} for the person
     *     who recorded the agreement
     */
    ModerationView confirm(Command<UUID> command) {
        return commands.run(
                command,
                cases,
                CONFIRMED,
                request -> confirmed(command),
                (request, made) -> view(command.id()));
    }

    private Happened confirmed(Command<UUID> command) {
        Audit audit = moderations.audit(command.id()).orElseThrow();
        Moderation moderation = ofTheTwo(audit, command.actor());
        moderation.confirm(command.actor());
        return Happened.of(
                new ModerationConfirmed(audit.id(), moderation.id(), audit.adviceVersion()));
    }

    private Moderation ofTheTwo(Audit audit, Actor dsco) {
        Moderation moderation =
                moderations
                        .of(audit)
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                        Refusal.Code.CONFLICT,
                                                        "This audit has not been moderated.")
                                                .raise());
        if (!dsco.username().equals(audit.auditedBy())
                && !dsco.username().equals(moderation.moderatedBy())) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the auditor and the moderator can record and confirm what they"
                                    + " agreed.")
                    .raise();
        }
        return moderation;
    }

    private ModerationView view(UUID auditId) {
        Audit audit = moderations.audit(auditId).orElseThrow();
        return ModerationView.of(audit, moderations.of(audit).orElseThrow());
    }
}
