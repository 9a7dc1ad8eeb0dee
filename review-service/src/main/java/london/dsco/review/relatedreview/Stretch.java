package london.dsco.review.relatedreview;

import java.time.LocalDate;

/** The days on which a meeting can be, the first and the last included. */
record Stretch(LocalDate from, LocalDate to) {

    static Stretch on(LocalDate day) {
        return new Stretch(day, day);
    }
}
