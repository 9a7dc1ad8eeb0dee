package london.dsco.advice.rectification;

import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.request.AdviceRequest;

/**
 * The record that a claim is about, in its present state: a request or a consideration.
 *
 * @param borough GSS code
 * @param requestId null for a consideration
 * @param considerationId null for a request
 * @param said number of the version of the advice that its receivers have, or of the latest answer;
 *     null if there is none
 */
record DisputedRecord(String borough, UUID requestId, UUID considerationId, Integer said) {

    static DisputedRecord of(AdviceRequest request) {
        return new DisputedRecord(
                request.borough(),
                request.id(),
                null,
                request.dispatchedOn().isPresent() ? request.dispatchedVersion() : null);
    }

    static DisputedRecord of(Consideration consideration) {
        return new DisputedRecord(
                consideration.borough(),
                null,
                consideration.id(),
                consideration.answers() == 0 ? null : consideration.answers());
    }

    /** Of the request or the consideration. */
    UUID id() {
        return isRequest() ? requestId : considerationId;
    }

    boolean isRequest() {
        return requestId != null;
    }

    /**
     * Returns {@code said}, if the subject is part of what was said in it. Advice says who the
     * child is. An answer goes to the SEN team, which gave the child's details itself.
     */
    Integer saidOf(RectificationSubject subject) {
        return isRequest() || subject == RectificationSubject.ANSWER ? said : null;
    }
}
