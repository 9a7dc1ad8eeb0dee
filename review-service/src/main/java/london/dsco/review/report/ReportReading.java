package london.dsco.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.reporttemplate.Audience;
import london.dsco.review.reporttemplate.ReportTemplates;

/** Shows each reader their own part of a report and its versions. */
@ApplicationScoped
public class ReportReading {

    private static final Set<Audience> EVERYBODY = EnumSet.of(Audience.EVERYONE);
    private static final Set<Audience> THE_AUTHORITY =
            EnumSet.of(Audience.EVERYONE, Audience.AUTHORITY);

    private final Reads reads;
    private final ReportPermission permission;
    private final SocialCareReports reports;
    private final ReportTemplates templates;

    ReportReading(
            Reads reads,
            ReportPermission permission,
            SocialCareReports reports,
            ReportTemplates templates) {
        this.reads = reads;
        this.permission = permission;
        this.reports = reports;
        this.templates = templates;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    SocialCareReportView one(UUID id, Actor actor) {
        return reads.one(id, actor, permission.seen(), review -> view(review, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    ReportVersionView version(UUID id, int number, Actor actor) {
        return reads.one(
                id,
                actor,
                permission.whole(),
                review ->
                        reports.version(review, number)
                                .map(ReportVersionView::of)
                                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise()));
    }

    /** Returns the report as the actor sees it. Call it within a read or a command. */
    public SocialCareReportView view(AnnualReview review, Actor actor) {
        LocalDate today = actor.today();
        ReportSight sight = permission.sightOf(review, actor);
        SocialCareReport report = reports.of(review).orElseGet(() -> new SocialCareReport(review));
        LocalDate dueBy = dueBy(review, sight, actor);
        boolean whole = sight == ReportSight.WHOLE;
        return new SocialCareReportView(
                review.id(),
                sight == ReportSight.SETTING ? null : report.status(),
                dueBy,
                ReportPunctuality.inTime(report.sentOn(), dueBy, today),
                whole ? report.author().orElse(null) : null,
                whole && report.number() > 0 ? report.number() : null,
                whole ? report.submittedOn() : null,
                whole ? report.grade() : null,
                whole ? report.signedOffOn() : null,
                report.sentOn(),
                content(review, report, sight));
    }

    private ReportContent content(AnnualReview review, SocialCareReport report, ReportSight sight) {
        if (sight == ReportSight.WHOLE) {
            return report.content();
        }
        boolean sent = report.status() == ReportStatus.SENT && sight != ReportSight.STATE;
        return sent
                ? sent(review, report, sight == ReportSight.AUTHORITY ? THE_AUTHORITY : EVERYBODY)
                : null;
    }

    private ReportContent sent(
            AnnualReview review, SocialCareReport report, Set<Audience> audiences) {
        ReportContent text =
                Optional.of(report)
                        .flatMap(one -> reports.version(review, one.number()))
                        .map(ReportVersion::content)
                        .orElseThrow();
        return templates
                .find(text.template(), review.borough())
                .map(template -> text.readBy(audiences, template))
                .orElseThrow();
    }

    /**
     * Returns the last day for the report. A meeting that the actor may not see does not affect the
     * dates they are shown.
     */
    private static LocalDate dueBy(AnnualReview review, ReportSight sight, Actor actor) {
        Sight dates =
                switch (sight) {
                    case WHOLE -> Sight.WHOLE;
                    case AUTHORITY, SETTING -> AnnualReviews.sightOf(review, actor);
                    case STATE -> Sight.CLOCKS;
                };
        return dates.cycleOf(review, actor.today()).adviceDueBy();
    }
}
