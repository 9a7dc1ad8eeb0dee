package london.dsco.review.termlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.SeenReviews;
import london.dsco.review.plan.Plans;
import london.dsco.review.settings.BoroughSettings;
import london.dsco.review.termcalendar.Term;
import london.dsco.review.termcalendar.TermCalendars;
import london.dsco.review.termcalendar.TermPeriod;

/** The list of a term as of today, limited to the reader's own part. */
@ApplicationScoped
class TermListing {

    private final Reads reads;
    private final SeenReviews reviews;
    private final TermCalendars calendars;
    private final PartOfList parts;
    private final BoroughSettings settings;

    TermListing(
            Reads reads,
            SeenReviews reviews,
            TermCalendars calendars,
            PartOfList parts,
            BoroughSettings settings) {
        this.reads = reads;
        this.reviews = reviews;
        this.calendars = calendars;
        this.parts = parts;
        this.settings = settings;
    }

    /** Returns what the actor may see of a list. The access log names each review that is shown. */
    TermListView read(Term term, ListPart part, Actor actor) {
        TermPeriod period =
                reads.figures(actor, () -> calendars.period(Plans.boroughOf(actor), term));
        List<ListedReviewView> shown =
                reads.lines(
                        actor,
                        Integer.MAX_VALUE,
                        () ->
                                part.isTheWhole()
                                        ? due(period, actor)
                                        : parts.due(part, period, actor),
                        ListedReview::review,
                        listed -> ListedReviewView.of(listed, actor));
        return TermListView.of(period, shown);
    }

    /** Returns the reviews that are due, in the current transaction. */
    List<ListedReview> due(TermPeriod period, Actor actor) {
        String own = Plans.boroughOf(actor);
        Integer fromAge = settings.adulthoodFromAge(own);
        List<ListedReview> due = new ArrayList<>();
        for (AnnualReview review : reviews.openBegunBy(period.lastDay(), actor)) {
            ListedReview listed =
                    ListedReview.of(
                            review,
                            AnnualReviews.sightOf(review, actor),
                            period,
                            actor.today(),
                            review.borough().equals(own) ? fromAge : null);
            if (listed.isDueIn(period)) {
                due.add(listed);
            }
        }
        return due;
    }
}
