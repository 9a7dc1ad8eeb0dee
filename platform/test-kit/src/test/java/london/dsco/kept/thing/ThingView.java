package london.dsco.kept.thing;

import java.time.LocalDate;

public record ThingView(String id, String way, LocalDate dueOn) {}
