package london.dsco.advice.consideration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import london.dsco.domain.Involvement;

/**
 * What social care knows, for the decision whether to assess.
 *
 * @param known {@code NOT_KNOWN} is an answer here
 * @param involvement how social care works with them now; with {@code OPEN} only, which needs it
 * @param information the needs that social care knows of and the support in place, written for the
 *     decision, and nothing about risk. Leave it out only with {@code NOT_KNOWN}
 * @param attestation what you confirm; without it the answer is refused
 * @param correction why this replaces the earlier answer; for a second answer only
 */
public record AnswerConsideration(
        @NotNull Knowledge known,
        Involvement involvement,
        @Size(max = 10_000) String information,
        AnswerAttestation attestation,
        @Size(max = 1_000) String correction) {

    /** Returns whether it gives a reason for replacing an earlier answer. */
    boolean corrects() {
        return correction != null && !correction.isBlank();
    }

    /**
     * @param first whether there is no earlier answer, and so nothing to correct
     */
    Said said(boolean first) {
        return new Said(known, involvement, information, attestation, first ? null : correction);
    }
}
