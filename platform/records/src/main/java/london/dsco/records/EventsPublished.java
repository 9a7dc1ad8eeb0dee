package london.dsco.records;

/** The relay has published events, of whichever boroughs. Observers do no work of their own. */
public record EventsPublished() {}
