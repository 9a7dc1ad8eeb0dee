package london.dsco.advice.rectification;

import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.request.AdviceRequest;

/**
 * The record that somebody says is wrong, as it stands now: a request or a consideration.
 *
 * @param borough GSS code
 * @param requestId null for a consideration
 * @param considerationId null for a request
 * @param said number of the version of the advice that its receivers have, or of the answer that
 *     holds; null for none
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
     * The same number, where the subject is part of what was said with it. Advice tells who the
     * child is; an answer tells the SEN team, which said so itself.
     */
    Integer saidOf(RectificationSubject subject) {
        return isRequest() || subject == RectificationSubject.ANSWER ? said : null;
    }
}
