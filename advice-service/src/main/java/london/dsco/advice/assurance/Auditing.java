package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.template.AuditTemplates;
import london.dsco.advice.template.TimelinessScore;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.grading.AuditTemplate;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import london.dsco.grading.Judgement;
import london.dsco.grading.ScoreRules;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Audits the latest version: a DSCO gives the scores, the template computes the grade. */
@ApplicationScoped
public class Auditing {

    public static final Step<AdviceStatus> AUDITED =
            Step.named("AUDITED", AdviceStatus.class).from(AdviceStatus.SUBMITTED).staying().step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final SubmittedVersions versions;
    private final Audits audits;
    private final AuditTemplates templates;
    private final Consents consents;

    Auditing(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            SubmittedVersions versions,
            Audits audits,
            AuditTemplates templates,
            Consents consents) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.versions = versions;
        this.audits = audits;
        this.templates = templates;
        this.consents = consents;
    }

    /** Lists the audits, oldest first. */
    List<AuditView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request -> audits.page(request, after, rows).stream().map(AuditView::of).toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    public AuditView find(UUID id, UUID auditId, Actor actor) {
        return reads.one(id, actor, requests.whole(), request -> view(request, auditId));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} with every fault in the
     *     scores, {@code CONFLICT} when a later version has been submitted, {@code
     *     SEPARATION_OF_DUTIES}
     */
    AuditView audit(Command<UUID> command, AuditScores scores) {
        return commands.run(
                command,
                requests.whole(),
                AUDITED,
                request -> audited(request, scores, command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    private Happened audited(AdviceRequest request, AuditScores scores, Actor auditor) {
        request.requireMayAssure(auditor);
        if (scores.adviceVersion() != null) {
            SubmittedVersions.requireLatest(request, scores.adviceVersion());
        }
        Judgement judgement = judged(request, scores, auditor.today());
        Audit audit = new Audit(request, scores.template(), judgement, scores.summary(), auditor);
        request.auditedBy(auditor, audit.grade());
        audits.add(audit);
        return Happened.of(Audited.from(audit)).noting(scores.summary()).made(audit.id());
    }

    private Judgement judged(AdviceRequest request, AuditScores scores, LocalDate today) {
        AuditTemplate template =
                templates
                        .byVersion(scores.template())
                        .orElseThrow(
                                () ->
                                        invalid(
                                                        new Finding(
                                                                "template",
                                                                "unknown-template",
                                                                "There is no such version. See GET /advice/v1/audit-templates."))
                                                .raise());
        AdviceContent advice = versions.latest(request).content();
        List<CriterionScore> typed =
                scores.scores().stream().map(AuditScores.Line::asScore).toList();
        List<Finding> wrong = ScoreRules.findings(template, typed, advice.findsNeeds());
        if (!wrong.isEmpty()) {
            throw invalid(wrong.toArray(Finding[]::new)).raise();
        }
        int timeliness =
                TimelinessScore.of(request.intake().clock(), today, request.excuse().isPresent());
        return template.judge(
                typed,
                Map.of(TimelinessScore.CRITERION, timeliness),
                gates(scores.gates(), advice, isUncovered(request, advice, today)));
    }

    /**
     * Returns the gates that the auditor named, with those that need no judgement: the child's
     * voice or a consent is missing.
     */
    private static Set<Gate> gates(Set<Gate> named, AdviceContent advice, boolean uncovered) {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        gates.addAll(named);
        if (!advice.hasChildVoice()) {
            gates.add(Gate.NO_CHILD_VOICE);
        }
        if (uncovered) {
            gates.add(Gate.MISSING_CONSENT);
        }
        return gates;
    }

    private boolean isUncovered(AdviceRequest request, AdviceContent advice, LocalDate today) {
        LocalDate dateOfBirth = request.intake().child().dateOfBirth();
        return !consents.uncovered(request.id(), advice, dateOfBirth, today).isEmpty();
    }

    private AuditView view(AdviceRequest request, UUID auditId) {
        return audits.find(request, auditId)
                .map(AuditView::of)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    private static Refusal invalid(Finding... findings) {
        return new Refusal(
                Refusal.Code.INVALID_INPUT,
                "The scores do not fit the template.",
                List.of(findings),
                Map.of());
    }
}
