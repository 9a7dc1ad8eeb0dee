package london.dsco.records;

/** The relay has published events of some boroughs. Observers do no work of their own. */
public record EventsPublished() {}
