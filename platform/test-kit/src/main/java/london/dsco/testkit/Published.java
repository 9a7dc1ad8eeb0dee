package london.dsco.testkit;

/**
 * Values that the running parts share with the tests, across class loaders: system properties of
 * the JVM.
 */
enum Published {
    ISSUER("dsco.testkit.issuer"),
    ISSUER_ADDRESS("dsco.testkit.issuer-address"),
    JDBC_URL("dsco.testkit.jdbc-url"),
    BOOTSTRAP_SERVERS("dsco.testkit.bootstrap-servers");

    private final String property;

    Published(String property) {
        this.property = property;
    }

    void set(String value) {
        System.setProperty(property, value);
    }

    String get() {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException(
                    "This part is not running: put @WithTestResource(RealParts.class) on the test");
        }
        return value;
    }
}
