package london.dsco.review.reportassurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.report.ReportPermission;
import london.dsco.review.report.ReportPunctuality;
import london.dsco.review.report.ReportSteps;
import london.dsco.review.report.SocialCareReport;
import london.dsco.review.report.SocialCareReports;

/** Audits the latest version: the auditor gives the scores, and the template computes the grade. */
@ApplicationScoped
class ReportAuditing {

    /** The criterion whose points come from the clock. */
    private static final String IN_TIME = "R5";

    private final Commands commands;
    private final Reads reads;
    private final ReportPermission permission;
    private final SocialCareReports reports;
    private final ReportAudits audits;
    private final ReportAuditTemplates templates;

    ReportAuditing(
            Commands commands,
            Reads reads,
            ReportPermission permission,
            SocialCareReports reports,
            ReportAudits audits,
            ReportAuditTemplates templates) {
        this.commands = commands;
        this.reads = reads;
        this.permission = permission;
        this.reports = reports;
        this.audits = audits;
        this.templates = templates;
    }

    /** Lists the report audits, oldest first. */
    List<ReportAuditView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                permission.whole(),
                review ->
                        audits.page(review, after, rows).stream()
                                .map(ReportAuditView::of)
                                .toList());
    }

    ReportAuditView find(UUID id, UUID auditId, Actor actor) {
        return reads.one(id, actor, permission.whole(), review -> view(review, auditId));
    }

    /** Returns every version of the audit template, oldest first. */
    List<AuditTemplate> templates() {
        return templates.all();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} with every fault in the
     *     scores, {@code CONFLICT} when a later version has been submitted, {@code
     *     TRANSITION_NOT_ALLOWED}, {@code SEPARATION_OF_DUTIES}
     */
    ReportAuditView audit(Command<UUID> command, AuditReport said) {
        return commands.run(
                command,
                permission.whole(),
                ReportSteps.AUDITED,
                review -> audited(review, said, command.actor()),
                (review, made) -> view(review, UUID.fromString(made)));
    }

    private Happened audited(AnnualReview review, AuditReport said, Actor auditor) {
        SocialCareReport report = reports.of(review).orElseThrow(ReportAuditing::nothingYet);
        report.requireAuditable(auditor);
        if (said.number() != report.number()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The latest version of the report is " + report.number() + ".")
                    .raise();
        }
        Judgement judgement = judged(review, said, auditor);
        ReportAudit audit =
                new ReportAudit(
                        review.id(),
                        report.number(),
                        said.template(),
                        judgement,
                        said.summary(),
                        auditor);
        report.auditedBy(auditor, audit.grade());
        audits.add(audit);
        return Happened.of(ReportAudited.from(audit)).noting(said.summary()).made(audit.id());
    }

    private Judgement judged(AnnualReview review, AuditReport said, Actor auditor) {
        AuditTemplate template =
                templates
                        .byVersion(said.template())
                        .orElseThrow(
                                () ->
                                        invalid(
                                                        List.of(
                                                                new Finding(
                                                                        "template",
                                                                        "unknown-template",
                                                                        "This version does not exist. See GET"
                                                                                + " /reviews/v1/report-audit-templates.")))
                                                .raise());
        List<CriterionScore> typed = said.scores().stream().map(AuditReport.Line::asScore).toList();
        List<Finding> wrong = ScoreRules.findings(template, typed, true);
        if (!wrong.isEmpty()) {
            throw invalid(wrong).raise();
        }
        int punctual =
                ReportPunctuality.points(
                        auditor.today(), review.cycleOn(auditor.today()).adviceDueBy());
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        gates.addAll(said.gates());
        if (!reports.latest(review).hasChildVoice()) {
            gates.add(Gate.NO_CHILD_VOICE);
        }
        return template.judge(typed, Map.of(IN_TIME, punctual), gates);
    }

    private ReportAuditView view(AnnualReview review, UUID auditId) {
        return audits.find(review, auditId)
                .map(ReportAuditView::of)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    static RuntimeException nothingYet() {
        return Refusal.of(Refusal.Code.TRANSITION_NOT_ALLOWED, "No report has been submitted yet.")
                .raise();
    }

    private static Refusal invalid(List<Finding> findings) {
        return new Refusal(
                Refusal.Code.INVALID_INPUT,
                "The scores do not fit the template.",
                findings,
                Map.of());
    }
}
