package london.dsco.kept.thing;

import java.time.Clock;
import london.dsco.kept.clock.ThingClock;

final class Making {

    /** A constant with a body and a nested type count as part of their class. */
    enum Way {
        BY_HAND {
            @Override
            Made of(Object command, Clock clock) {
                return new Made(command.toString(), ThingClock.on(clock));
            }
        };

        abstract Made of(Object command, Clock clock);
    }

    record Made(String id, ThingClock clock) {

        ThingView view() {
            return new ThingView(id, Way.BY_HAND.name(), clock.dueOn());
        }
    }

    private final Clock clock;

    Making(Clock clock) {
        this.clock = clock;
    }

    ThingView make(Object command) {
        return Way.BY_HAND.of(command, clock).view();
    }
}
