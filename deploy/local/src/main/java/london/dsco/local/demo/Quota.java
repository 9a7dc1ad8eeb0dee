package london.dsco.local.demo;

/**
 * Says yes to a given share of the cases, evenly and without chance, so that figures come out as
 * told.
 */
final class Quota {

    private double owed = 0.5;

    boolean next(double share) {
        return times(share) > 0;
    }

    /** The same for a share above one: how many come now. */
    int times(double share) {
        owed += share;
        int now = (int) owed;
        owed -= now;
        return now;
    }
}
