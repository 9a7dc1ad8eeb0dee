package london.dsco.advice.retention;

import java.util.UUID;

/**
 * A request or consideration as a run looks at it.
 *
 * @param id of it
 * @param due until when it is kept
 * @param over whether it was decided or withdrawn, and no advice is owed
 * @param held whether a legal hold on any request of the child stands
 */
record Candidate(UUID id, Due due, boolean over, boolean held) {

    FindingState state() {
        if (held) {
            return FindingState.HELD;
        }
        return over ? FindingState.DUE : FindingState.OPEN;
    }
}
