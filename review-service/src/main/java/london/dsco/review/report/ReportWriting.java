package london.dsco.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.checks.ContentFinding;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.review.advocacy.AdvocacyRules;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.monitoring.MonitoringRules;
import london.dsco.review.plan.Plan;
import london.dsco.review.reporttemplate.ReportTemplate;
import london.dsco.review.reporttemplate.ReportTemplates;
import london.dsco.review.settings.BoroughSettings;

/**
 * The author's work on a report: saving the working text as often as they like, and submitting
 * versions.
 */
@ApplicationScoped
class ReportWriting {

    private final Commands commands;
    private final ReportPermission permission;
    private final ReportReading reading;
    private final SocialCareReports reports;
    private final ReportTemplates templates;
    private final ReportChecks checks;
    private final BoroughSettings settings;

    ReportWriting(
            Commands commands,
            ReportPermission permission,
            ReportReading reading,
            SocialCareReports reports,
            ReportTemplates templates,
            ReportChecks checks,
            BoroughSettings settings) {
        this.commands = commands;
        this.permission = permission;
        this.reading = reading;
        this.reports = reports;
        this.templates = templates;
        this.checks = checks;
        this.settings = settings;
    }

    /**
     * Saves the working text, which may be incomplete.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN}, {@code SEPARATION_OF_DUTIES},
     *     {@code TRANSITION_NOT_ALLOWED}, {@code UNPROCESSABLE} with everything that does not fit
     *     the template
     */
    SocialCareReportView save(Command<UUID> command, ReportContent text) {
        Actor author = command.actor();
        return commands.run(
                command,
                permission.written(),
                ReportSteps.DRAFTED,
                review -> List.of(reading.view(review, author)),
                review -> saved(review, text, author),
                (review, made) -> reading.view(review, author));
    }

    private Happened saved(AnnualReview review, ReportContent text, Actor author) {
        List<Finding> wrong = ReportRules.misfits(text, template(text, review));
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The report does not fit its template.", wrong).raise();
        }
        SocialCareReport known = reports.of(review).orElse(null);
        SocialCareReport report = known == null ? new SocialCareReport(review) : known;
        boolean first = report.status() != ReportStatus.DRAFTING;
        report.save(text, author);
        if (known == null) {
            reports.add(report);
        }
        return first ? Happened.of(new ReportBegun(review.id())) : Happened.nothing();
    }

    /**
     * Submits the working text as a version for quality assurance.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everything that is
     *     missing
     */
    SocialCareReportView submit(Command<UUID> command) {
        Actor author = command.actor();
        return commands.run(
                command,
                permission.written(),
                ReportSteps.SUBMITTED,
                review -> List.of(reading.view(review, author)),
                review -> submitted(review, author),
                (review, made) -> reading.view(review, author));
    }

    private Happened submitted(AnnualReview review, Actor author) {
        SocialCareReport report =
                reports.of(review)
                        .filter(one -> one.content() != null)
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                        Refusal.Code.TRANSITION_NOT_ALLOWED,
                                                        "Nothing has been written yet.")
                                                .raise());
        report.requireSubmittable(author);
        ReportContent text = report.content();
        ReportTemplate template = template(text, review);
        ReportRules.Setting setting = setting(review, author.today());
        List<Finding> missing = new ArrayList<>(ReportRules.missing(text, template, setting));
        List<ContentFinding> found =
                checks.of(text, template, review.plan().child(), author.today());
        missing.addAll(ReportChecks.gates(found));
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("The report is not complete.", missing).raise();
        }
        List<ReportFinding> kept =
                Stream.concat(
                                found.stream().map(ReportFinding::of),
                                ReportRules.adulthood(text, setting).stream())
                        .toList();
        int number = report.submit(author);
        reports.add(new ReportVersion(review.id(), number, text, kept, author));
        return Happened.of(new ReportSubmitted(review.id(), number, kept.size()));
    }

    private ReportTemplate template(ReportContent text, AnnualReview review) {
        return templates
                .find(text.template(), review.borough())
                .orElseThrow(
                        () ->
                                Refusal.unprocessable(
                                                "template",
                                                "unknown-template",
                                                "This version does not exist. See GET /reviews/v1/report-templates.")
                                        .raise());
    }

    /**
     * Returns the facts for the rules. The age is the age at the meeting, because a report in July
     * may be for a review in Year 9.
     */
    private ReportRules.Setting setting(AnnualReview review, LocalDate today) {
        Plan plan = review.plan();
        LocalDate meets = review.meeting().map(Meeting::on).orElse(today);
        boolean toAdulthood =
                plan.looksToAdulthoodOn(meets, settings.adulthoodFromAge(review.borough()));
        boolean monitored =
                MonitoringRules.isNeeded(
                        plan.placement().residential52Week(),
                        plan.placement().eotas(),
                        plan.authorities().planAuthority(),
                        plan.authorities().settingAuthority());
        boolean advocated = AdvocacyRules.isNeeded(plan.placement().residential52Week());
        return new ReportRules.Setting(toAdulthood, monitored, advocated, today);
    }
}
