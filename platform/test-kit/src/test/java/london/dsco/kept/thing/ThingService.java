package london.dsco.kept.thing;

import jakarta.transaction.Transactional;
import java.time.Clock;
import london.dsco.kept.clock.ThingClock;

@Transactional
public class ThingService {

    public String read() {
        return ThingClock.on(Clock.systemUTC()).toString();
    }
}
