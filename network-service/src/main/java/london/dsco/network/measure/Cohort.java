package london.dsco.network.measure;

/** The advice, or the reviews, to which a quarter's figures apply. */
public enum Cohort {
    /** Advice dispatched in the quarter. It leaves out advice that was never sent. */
    DISPATCHED("dispatched_on"),
    /** Advice due in the quarter, sent or not, unless the request was withdrawn by its due date. */
    DUE("due_on"),
    /** Annual reviews whose meeting was held in the quarter, unless their plan ceased first. */
    MET("met_on");

    private final String date;

    Cohort(String date) {
        this.date = date;
    }

    /** Returns the column whose London date assigns advice or a review to a quarter. */
    String date() {
        return date;
    }
}
