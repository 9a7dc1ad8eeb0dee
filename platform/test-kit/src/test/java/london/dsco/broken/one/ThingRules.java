package london.dsco.broken.one;

import london.dsco.database.Jdbc;

/** Rules that look something up. */
public final class ThingRules {

    private ThingRules() {}

    public static boolean allow(Jdbc database, Object thing) {
        return database.equals(thing);
    }
}
