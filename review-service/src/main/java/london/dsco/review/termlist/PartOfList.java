package london.dsco.review.termlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.OpenReviews;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.annualreview.TakenReview;
import london.dsco.review.invitation.Invitations;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Teams;
import london.dsco.review.report.SocialCareReports;
import london.dsco.review.settings.BoroughSettings;
import london.dsco.review.termcalendar.TermPeriod;

/** The part of a list that belongs to a practitioner or a team. */
@ApplicationScoped
class PartOfList {

    private final OpenReviews reviews;
    private final Invitations invitations;
    private final SocialCareReports reports;
    private final Teams teams;
    private final BoroughSettings settings;

    PartOfList(
            OpenReviews reviews,
            Invitations invitations,
            SocialCareReports reports,
            Teams teams,
            BoroughSettings settings) {
        this.reviews = reviews;
        this.invitations = invitations;
        this.reports = reports;
        this.teams = teams;
        this.settings = settings;
    }

    /**
     * Returns the part of a list, in the current transaction.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for somebody else's part,
     *     whether or not there is such a practitioner or team
     */
    List<ListedReview> due(ListPart part, TermPeriod period, Actor actor) {
        requireTheirs(part, actor);
        String borough = Plans.boroughOf(actor);
        Collection<String> asked =
                part.team() == null
                        ? List.of(part.practitioner())
                        : teams.members(borough, part.team());
        Caseload caseload = new Caseload(taken(borough, actor));
        Integer fromAge = settings.adulthoodFromAge(borough);
        List<ListedReview> due = new ArrayList<>();
        for (AnnualReview review : reviews.begunBy(period.lastDay(), actor)) {
            Caseload.Holders holders = caseload.of(review.plan().id(), review.id()).among(asked);
            ListedReview listed =
                    ListedReview.of(review, sightOf(holders, actor), period, actor.today(), fromAge)
                            .of(holders);
            if (!holders.practitioners().isEmpty() && listed.isDueIn(period)) {
                due.add(listed);
            }
        }
        return due;
    }

    private List<TakenReview> taken(String borough, Actor actor) {
        List<TakenReview> taken = new ArrayList<>(invitations.takenBySocialCare(borough));
        if (ListPartRules.seesWhoWrites(actor)) {
            taken.addAll(reports.written(borough));
        }
        return taken;
    }

    private void requireTheirs(ListPart part, Actor actor) {
        String borough = Plans.boroughOf(actor);
        String ownTeam = teams.of(borough, actor.username()).orElse(null);
        String team =
                part.practitioner() == null
                        ? part.team()
                        : teams.of(borough, part.practitioner()).orElse(null);
        if (!ListPartRules.maySee(part.practitioner(), team, actor, ownTeam)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "You can ask for your own part of the list or, as a manager, for your"
                                    + " team's.")
                    .raise();
        }
    }

    /**
     * Returns the sight of a review in a part: the whole case for the person who has it and their
     * manager, only its clocks for those who had the previous review.
     */
    private static Sight sightOf(Caseload.Holders holders, Actor actor) {
        return holders.allocated() || ListPartRules.seesEveryPart(actor)
                ? Sight.WHOLE
                : Sight.CLOCKS;
    }
}
