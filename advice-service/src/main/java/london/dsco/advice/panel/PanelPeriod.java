package london.dsco.advice.panel;

import java.time.LocalDate;
import london.dsco.domain.Refusal;

/** The London dates on which panels were held that a log is about, both included. */
record PanelPeriod(LocalDate from, LocalDate to) {

    /**
     * @param from null for a year before the end
     * @param to null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when it ends before it
     *     begins
     */
    static PanelPeriod of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw Refusal.wrongParameter("from", "after-to", "The period ends before it begins.")
                    .raise();
        }
        return new PanelPeriod(first, last);
    }
}
