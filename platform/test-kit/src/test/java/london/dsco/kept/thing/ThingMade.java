package london.dsco.kept.thing;

import java.time.LocalDate;
import london.dsco.records.Fact;

public record ThingMade(String id, LocalDate dueOn) implements Fact {}
