package london.dsco.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.practitioner.Teams;

/** The manager's work on a report: allocating it to an author, and sending it to the setting. */
@ApplicationScoped
class ReportHandling {

    private final Commands commands;
    private final AnnualReviews reviews;
    private final ReportPermission permission;
    private final ReportReading reading;
    private final SocialCareReports reports;
    private final Teams teams;

    ReportHandling(
            Commands commands,
            AnnualReviews reviews,
            ReportPermission permission,
            ReportReading reading,
            SocialCareReports reports,
            Teams teams) {
        this.commands = commands;
        this.reviews = reviews;
        this.permission = permission;
        this.reading = reading;
        this.reports = reports;
        this.teams = teams;
    }

    /**
     * Allocates the report to an author in the manager's own team.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when somebody in another team
     *     writes it, {@code UNPROCESSABLE} when the person is not an author in the team, {@code
     *     SEPARATION_OF_DUTIES}, {@code TRANSITION_NOT_ALLOWED}
     */
    SocialCareReportView allocate(Command<UUID> command, AllocateReport said) {
        Actor manager = command.actor();
        return commands.run(
                command,
                reviews.ofTheBorough(this::requireFreeOrTheirs),
                ReportSteps.ALLOCATED,
                review -> List.of(reading.view(review, manager)),
                review -> allocated(review, said.author(), manager),
                (review, made) -> reading.view(review, manager));
    }

    private void requireFreeOrTheirs(AnnualReview review, Actor manager) {
        boolean anothers =
                reports.of(review)
                        .flatMap(SocialCareReport::author)
                        .filter(author -> !permission.leads(manager, author))
                        .isPresent();
        if (anothers) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Somebody in another team is writing this report. Their manager must"
                                    + " hand it over.")
                    .raise();
        }
    }

    private Happened allocated(AnnualReview review, String author, Actor manager) {
        if (!permission.leads(manager, author) || !teams.hasAuthor(manager.borough(), author)) {
            throw Refusal.unprocessable(
                            "author",
                            "not-in-your-team",
                            "Choose an author in your own team from the register of practitioners.")
                    .raise();
        }
        SocialCareReport known = reports.of(review).orElse(null);
        SocialCareReport report = known == null ? new SocialCareReport(review) : known;
        report.allocateTo(author, false);
        if (known == null) {
            reports.add(report);
        }
        return Happened.of(new ReportBegun(review.id()));
    }

    /**
     * Sends the version that was signed off to the setting.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN}, {@code TRANSITION_NOT_ALLOWED}
     */
    SocialCareReportView send(Command<UUID> command) {
        Actor actor = command.actor();
        return commands.run(
                command,
                permission.whole(),
                ReportSteps.SENT,
                review -> List.of(reading.view(review, actor)),
                review -> sent(review, actor),
                (review, made) -> reading.view(review, actor));
    }

    private Happened sent(AnnualReview review, Actor actor) {
        LocalDate today = actor.today();
        SocialCareReport report = reports.of(review).orElseGet(() -> new SocialCareReport(review));
        report.send(today);
        LocalDate dueBy = review.cycleOn(today).adviceDueBy();
        return Happened.of(
                new ReportSent(review.id(), report.number(), today, dueBy, !today.isAfter(dueBy)));
    }
}
