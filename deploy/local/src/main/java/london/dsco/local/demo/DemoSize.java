package london.dsco.local.demo;

import java.time.Period;

/** The size of the story. */
public enum DemoSize {
    /** About 750 requests: enough for figures that may be shown. */
    SMALL(1, Period.ofDays(28)),
    /** About 7,500 requests. */
    LARGE(5, Period.ofDays(14));

    private final int times;
    private final Period between;

    DemoSize(int times, Period between) {
        this.times = times;
        this.between = between;
    }

    int times() {
        return times;
    }

    /**
     * Returns the time between panels. A reminder is due four weeks after a panel, and so on the
     * day of a later one.
     */
    Period between() {
        return between;
    }
}
