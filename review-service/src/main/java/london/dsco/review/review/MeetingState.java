package london.dsco.review.review;

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
}
