package london.dsco.review.relatedreview;

import java.time.LocalDate;

/** The possible days for a meeting, from the first to the last, both included. */
record Stretch(LocalDate from, LocalDate to) {

    static Stretch on(LocalDate day) {
        return new Stretch(day, day);
    }
}
