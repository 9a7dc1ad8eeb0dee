package london.dsco.review.reportassurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.report.ReportPermission;
import london.dsco.review.report.ReportReading;
import london.dsco.review.report.ReportSteps;
import london.dsco.review.report.SocialCareReport;
import london.dsco.review.report.SocialCareReportView;
import london.dsco.review.report.SocialCareReports;

/** Returns the latest version of a report to its author, or signs it off. */
@ApplicationScoped
class ReportSigningOff {

    private final Commands commands;
    private final ReportPermission permission;
    private final ReportReading reading;
    private final SocialCareReports reports;
    private final ReportAudits audits;

    ReportSigningOff(
            Commands commands,
            ReportPermission permission,
            ReportReading reading,
            SocialCareReports reports,
            ReportAudits audits) {
        this.commands = commands;
        this.permission = permission;
        this.reading = reading;
        this.reports = reports;
        this.audits = audits;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}, {@code
     *     TRANSITION_NOT_ALLOWED}
     */
    SocialCareReportView returnToAuthor(Command<UUID> command, ReturnReport reasons) {
        Actor actor = command.actor();
        return commands.run(
                command,
                permission.whole(),
                ReportSteps.RETURNED,
                review -> List.of(reading.view(review, actor)),
                review -> {
                    SocialCareReport report = report(review);
                    report.returnedBy(actor);
                    return Happened.of(
                                    new ReportReturned(review.id(), report.number(), actor.today()))
                            .noting(reasons.feedback());
                },
                (review, made) -> reading.view(review, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SIGN_OFF_BLOCKED} with every blocker,
     *     {@code SEPARATION_OF_DUTIES}, {@code TRANSITION_NOT_ALLOWED}
     */
    SocialCareReportView signOff(Command<UUID> command) {
        Actor dsco = command.actor();
        return commands.run(
                command,
                permission.whole(),
                ReportSteps.SIGNED_OFF,
                review -> List.of(reading.view(review, dsco)),
                review -> signedOff(review, dsco),
                (review, made) -> reading.view(review, dsco));
    }

    private Happened signedOff(AnnualReview review, Actor dsco) {
        SocialCareReport report = report(review);
        report.requireReadyForSignOff(dsco);
        Optional<ReportAudit> audit = audits.latest(review, report.number());
        List<ReportBlocker> blockers =
                ReportSignOffRules.blockers(
                        audit.map(ReportAudit::grade).orElse(null),
                        audit.map(ReportAudit::gates).orElse(null));
        if (!blockers.isEmpty()) {
            throw Refusal.of(Refusal.Code.SIGN_OFF_BLOCKED).with("blockers", blockers).raise();
        }
        report.signedOffBy(dsco);
        return Happened.of(
                new ReportSignedOff(
                        review.id(), report.number(), audit.orElseThrow().grade(), dsco.today()));
    }

    private SocialCareReport report(AnnualReview review) {
        return reports.of(review).orElseThrow(ReportAuditing::nothingYet);
    }
}
