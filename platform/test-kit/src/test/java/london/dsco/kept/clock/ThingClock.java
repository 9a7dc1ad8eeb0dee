package london.dsco.kept.clock;

import java.time.Clock;
import java.time.LocalDate;

public record ThingClock(LocalDate dueOn) {

    public static ThingClock on(Clock clock) {
        return new ThingClock(LocalDate.now(clock).plusWeeks(6));
    }
}
