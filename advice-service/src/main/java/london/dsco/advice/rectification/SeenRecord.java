package london.dsco.advice.rectification;

import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;

/**
 * A record, as somebody sees it who has to do with what is wrong in it.
 *
 * @param sight how much of the record the actor sees
 */
record SeenRecord(DisputedRecord record, Sight sight, Actor actor) {

    /** Whether the actor may not see what social care says. */
    boolean isSenTeam() {
        return !sight.covers(Sight.WHOLE);
    }
}
