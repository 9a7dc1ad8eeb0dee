package london.dsco.network.measure;

/** Which advice a quarter's figures look at. */
public enum Cohort {
    /** Advice dispatched in the quarter. It never sees what was not sent. */
    DISPATCHED("dispatched_on"),
    /** Advice due in the quarter, sent or not, unless the request was withdrawn by its due date. */
    DUE("due_on");

    private final String date;

    Cohort(String date) {
        this.date = date;
    }

    /** The column by whose London date advice belongs to a quarter. */
    String date() {
        return date;
    }
}
