package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/** The hours in which a DSCO is still free. The list does not say why other hours are taken. */
@ApplicationScoped
public class FreeSlots {

    /** Twice the six weeks, because nobody plans a consultation further ahead. */
    static final int DAYS_AHEAD = 84;

    private static final int BY_DEFAULT = 13;

    private static final Comparator<SlotView> IN_ORDER =
            Comparator.comparing(SlotView::startsAt).thenComparing(SlotView::dsco);

    private final Reads reads;
    private final Diaries diaries;
    private final TakenSlots taken;

    FreeSlots(Reads reads, Diaries diaries, TakenSlots taken) {
        this.reads = reads;
        this.diaries = diaries;
        this.taken = taken;
    }

    /** Returns the last London date for which a slot can be booked. */
    static LocalDate lastDay(LocalDate today) {
        return today.plusDays(DAYS_AHEAD);
    }

    /**
     * Lists the free slots in order, from now to at most {@value #DAYS_AHEAD} days ahead.
     *
     * @param after {@linkplain #key key} of the slot after which to start; empty for the first
     * @throws london.dsco.domain.RefusedException for a wrong parameter, when the period ends
     *     before it begins or the register has no such DSCO
     */
    List<SlotView> list(Actor actor, SlotSearch search, String after, int rows) {
        LocalDate from = search.from();
        LocalDate to = search.to();
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.wrongParameter("from", "after-to", "The period ends before it begins.")
                    .raise();
        }
        LocalDate today = actor.today();
        LocalDate end = lastDay(today);
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        LocalDate last = to == null ? earlier(first, end).plusDays(BY_DEFAULT) : to;
        return reads.figures(
                actor, () -> free(actor, search, first, earlier(last, end), after, rows));
    }

    private List<SlotView> free(
            Actor actor,
            SlotSearch search,
            LocalDate first,
            LocalDate last,
            String after,
            int rows) {
        Set<TakenSlots.Hour> gone = taken.after(actor.borough(), actor.at());
        return diaries.of(search.dsco(), actor.borough()).stream()
                .flatMap(diary -> diary.slots(first, last).stream())
                .filter(slot -> !slot.hasBegunAt(actor.at()))
                .filter(slot -> !gone.contains(TakenSlots.Hour.of(slot)))
                .map(SlotView::of)
                .filter(search::isAtSite)
                .sorted(IN_ORDER)
                .filter(slot -> key(slot).compareTo(after) > 0)
                .limit(rows)
                .toList();
    }

    /** Returns a key that sorts as text in the order of the list. */
    static String key(SlotView slot) {
        return slot.startsAt() + " " + slot.dsco();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
