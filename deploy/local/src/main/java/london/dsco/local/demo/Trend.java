package london.dsco.local.demo;

/**
 * A share that changes over the two years: constant until {@code turns}, a straight line to {@code
 * settles}, constant from there. Time runs from 0 to 1.
 */
record Trend(double from, double to, double turns, double settles) {

    static Trend steady(double share) {
        return new Trend(share, share, 0, 1);
    }

    double at(double time) {
        double way = Math.max(0, Math.min(1, (time - turns) / (settles - turns)));
        return from + way * (to - from);
    }
}
