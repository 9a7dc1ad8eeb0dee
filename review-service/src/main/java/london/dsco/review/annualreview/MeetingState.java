package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.records.Step;

/** How firm the date of a review meeting is. */
public enum MeetingState {
    PROPOSED(ReviewSteps.PROPOSED),
    CONFIRMED(ReviewSteps.CONFIRMED),
    HELD(ReviewSteps.HELD);

    private final Step<ReviewStatus> step;

    MeetingState(Step<ReviewStatus> step) {
        this.step = step;
    }

    Step<ReviewStatus> step() {
        return step;
    }

    /**
     * Returns the state of a meeting once its day has passed: a confirmed meeting was held, unless
     * somebody corrects its date. Some boroughs' systems have no state after confirmed, so refusing
     * it would keep their meetings out. No date depends on it.
     *
     * @param today London's date
     */
    MeetingState asOf(LocalDate day, LocalDate today) {
        return this == CONFIRMED && day.isBefore(today) ? HELD : this;
    }
}
