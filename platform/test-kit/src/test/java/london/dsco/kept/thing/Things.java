package london.dsco.kept.thing;

import london.dsco.database.Jdbc;

class Things {

    private final Jdbc database;

    Things(Jdbc database) {
        this.database = database;
    }

    void add(Object thing) {
        database.keep(thing);
    }
}
