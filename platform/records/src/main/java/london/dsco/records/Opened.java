package london.dsco.records;

/** A new record, and the effect of opening it. */
public record Opened<R>(R entry, Happened happened) {}
