package london.dsco.review.termlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Lock;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.SeenReviews;
import london.dsco.review.plan.Plans;
import london.dsco.review.termcalendar.Term;
import london.dsco.review.termcalendar.TermCalendars;
import london.dsco.review.termcalendar.TermPeriod;

/** Sends the list of a term, and shows it as it was sent. */
@ApplicationScoped
class Publishing {

    static final Step<SentListStatus> SENT =
            Step.named("SENT", SentListStatus.class).opening(SentListStatus.SENT);

    private final Commands commands;
    private final Reads reads;
    private final SentLists lists;
    private final TermListing listing;
    private final TermCalendars calendars;
    private final SeenReviews reviews;

    Publishing(
            Commands commands,
            Reads reads,
            SentLists lists,
            TermListing listing,
            TermCalendars calendars,
            SeenReviews reviews) {
        this.commands = commands;
        this.reads = reads;
        this.lists = lists;
        this.listing = listing;
        this.calendars = calendars;
        this.reviews = reviews;
    }

    /**
     * Stores the list as it is today.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it was already sent or the
     *     term is over
     */
    SentTermListView publish(Command<Term> command, Term term) {
        return commands.open(
                command,
                lists,
                SENT,
                () -> sent(term, command.actor()),
                recordId -> Term.parse(recordId.substring(recordId.indexOf('/') + 1)).orElseThrow(),
                SentTermListView::of);
    }

    private Opened<SentList> sent(Term term, Actor actor) {
        if (lists.find(term, actor, Lock.CHANGE).isPresent()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The list for this term has already been sent. It stays as it was sent.")
                    .raise();
        }
        TermPeriod period = calendars.period(Plans.boroughOf(actor), term);
        if (actor.today().isAfter(period.lastDay())) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This term is over.").raise();
        }
        return SentList.sent(
                period, listing.due(period, actor).stream().map(SentReview::of).toList(), actor);
    }

    /** A review as it was sent, and as it is now. */
    private record Line(SentReview sent, AnnualReview review) {}

    /**
     * Returns what the actor may see today of a list that was sent.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when no list was sent
     */
    TermListPublicationView read(Term term, Actor actor) {
        Supplier<SentList> found =
                () ->
                        lists.find(term, actor, Lock.READ)
                                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        List<SentReviewView> shown =
                reads.lines(
                        actor,
                        Integer.MAX_VALUE,
                        () -> lines(found.get(), actor),
                        Line::review,
                        line ->
                                SentReviewView.of(
                                        line.sent(),
                                        line.review(),
                                        AnnualReviews.sightOf(line.review(), actor),
                                        actor));
        return reads.figures(actor, () -> TermListPublicationView.of(found.get(), shown));
    }

    private List<Line> lines(SentList list, Actor actor) {
        Map<UUID, SentReview> sent = new LinkedHashMap<>();
        list.reviews().forEach(review -> sent.put(review.reviewId(), review));
        return reviews.visibleAmong(sent.keySet(), actor).stream()
                .map(review -> new Line(sent.get(review.id()), review))
                .toList();
    }
}
