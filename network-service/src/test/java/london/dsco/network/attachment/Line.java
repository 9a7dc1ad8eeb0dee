package london.dsco.network.attachment;

/**
 * What happens to connections with the store. Tests and the store are in different class loaders,
 * so it is a system property.
 */
enum Line {
    UP,
    /** Closed at once. */
    CUT,
    /** Held, and never answered. */
    SILENT;

    private static final String PROPERTY = "test.object-store.line";

    static void put(Line line) {
        System.setProperty(PROPERTY, line.name());
    }

    static Line now() {
        return Line.valueOf(System.getProperty(PROPERTY));
    }
}
