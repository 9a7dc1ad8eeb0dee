package london.dsco.local.demo;

/**
 * Says yes to a given share of the cases, evenly and without chance, so that figures come out as
 * planned.
 */
final class Quota {

    private double owed = 0.5;

    boolean next(double share) {
        return times(share) > 0;
    }

    /** Returns the number for a share that may exceed one. */
    int times(double share) {
        owed += share;
        int now = (int) owed;
        owed -= now;
        return now;
    }
}
