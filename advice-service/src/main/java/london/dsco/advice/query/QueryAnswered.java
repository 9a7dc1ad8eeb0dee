package london.dsco.advice.query;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The DSCO answered a query. */
record QueryAnswered(UUID queryId, LocalDate dueOn, LocalDate answeredOn) implements Fact {}
