package london.dsco.local.demo;

import java.time.Period;

/** How much is told. */
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
     * From one panel to the next. A reminder falls four weeks after a panel, so on the day of a
     * later one.
     */
    Period between() {
        return between;
    }
}
