package london.dsco.local.demo;

/**
 * Says yes to a given share of the cases, evenly and without chance, so that figures come out as
 * told.
 */
final class Quota {

    private double owed = 0.5;

    boolean next(double share) {
        owed += share;
        if (owed < 1) {
            return false;
        }
        owed -= 1;
        return true;
    }
}
