package london.dsco.advice.retention;

import java.util.UUID;

/**
 * A request or consideration that a run examines.
 *
 * @param id id of the request or consideration
 * @param due until when it must be kept
 * @param over whether it was decided or withdrawn, and no advice is due
 * @param held whether there is a legal hold on any request of the child
 */
record Candidate(UUID id, Due due, boolean over, boolean held) {

    FindingState state() {
        if (held) {
            return FindingState.HELD;
        }
        return over ? FindingState.DUE : FindingState.OPEN;
    }
}
