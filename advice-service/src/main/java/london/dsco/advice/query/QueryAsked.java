package london.dsco.advice.query;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody asked the DSCO about a request. The history contains no text. */
record QueryAsked(UUID queryId, LocalDate dueOn) implements Fact {}
