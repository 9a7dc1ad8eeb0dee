package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.records.Step;

/** How firm a review meeting is. */
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
     * What a meeting on a day is once the day has passed: one that was confirmed was held, unless
     * somebody says otherwise by correcting its date. To refuse it would keep the meetings of
     * boroughs out whose own system knows no state after confirmed; no date depends on it.
     *
     * @param today London's date
     */
    MeetingState asOf(LocalDate day, LocalDate today) {
        return this == CONFIRMED && day.isBefore(today) ? HELD : this;
    }
}
