package london.dsco.broken.one;

import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;

/** A use case that bypasses commands and registers. */
public class Thinging {

    Jdbc database;
    BoroughScope scope;
}
