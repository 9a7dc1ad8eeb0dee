package london.dsco.testkit;

/** Stands in for the service kit's annotation, which the rules know by name. */
public @interface Idempotent {}
