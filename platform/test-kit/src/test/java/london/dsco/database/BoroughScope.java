package london.dsco.database;

/** Stands in for the library, which this kit does not depend on. */
public class BoroughScope {}
