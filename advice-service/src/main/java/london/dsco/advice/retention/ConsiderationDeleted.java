package london.dsco.advice.retention;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** A consideration was deleted. Other services never knew of it. */
record ConsiderationDeleted(LocalDate deletedOn) implements Fact {}
