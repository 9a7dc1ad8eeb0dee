package london.dsco.kept.thing;

import java.time.LocalDate;
import london.dsco.kept.clock.ThingClock;

final class ThingRules {

    private ThingRules() {}

    static boolean isLate(ThingClock clock, LocalDate today) {
        return today.isAfter(clock.dueOn());
    }
}
