package london.dsco.database;

/** Stands in for the library, which this kit does not depend on. */
public class Jdbc {

    public void keep(Object row) {
        // the rules look at who calls, not at what happens
    }
}
