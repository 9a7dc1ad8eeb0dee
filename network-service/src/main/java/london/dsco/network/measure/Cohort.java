package london.dsco.network.measure;

/** Which advice, or which reviews, a quarter's figures look at. */
public enum Cohort {
    /** Advice dispatched in the quarter. It never sees what was not sent. */
    DISPATCHED("dispatched_on"),
    /** Advice due in the quarter, sent or not, unless the request was withdrawn by its due date. */
    DUE("due_on"),
    /** Annual reviews whose meeting was held in the quarter, unless their plan ceased first. */
    MET("met_on");

    private final String date;

    Cohort(String date) {
        this.date = date;
    }

    /** Returns the column by whose London date advice or a review belongs to a quarter. */
    String date() {
        return date;
    }
}
