package london.dsco.records;

/** A new record, and what that made happen. */
public record Opened<R>(R entry, Happened happened) {}
