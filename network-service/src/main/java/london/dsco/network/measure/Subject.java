package london.dsco.network.measure;

import java.time.LocalDate;
import java.time.Period;

/**
 * The subject of figures. Measures of one subject count the same children, so they are published
 * together. Measures of different subjects have nothing in common.
 */
public enum Subject {
    /** Social care's advice to a needs assessment. */
    ADVICE(Cohort.DISPATCHED, 0, "This measure covers only dispatched advice."),
    /**
     * Annual reviews of plans. A review that met on the last day of a quarter has four weeks to be
     * decided.
     */
    REVIEW(Cohort.MET, 28, "This measure covers only reviews whose meeting was held.");

    private final Cohort usual;
    private final int openDays;
    private final String other;

    Subject(Cohort usual, int openDays, String other) {
        this.usual = usual;
        this.openDays = openDays;
        this.other = other;
    }

    /**
     * Returns the last quarter that may be published. Its figures can no longer improve, and late
     * events have arrived.
     *
     * @param today London's date
     * @param settling how long to wait for late events
     */
    public Quarter lastSettled(LocalDate today, Period settling) {
        return Quarter.of(today.minus(settling).minusDays(openDays)).plus(-1);
    }

    /** Returns why a measure does not apply to a cohort. */
    public String whyNotMeasured() {
        return other + " Use the cohort " + usual + ".";
    }

    /** Returns the last London date that a quarter's figures take into account. */
    LocalDate lastSeen(Quarter quarter) {
        return quarter.lastDay().plusDays(openDays);
    }
}
