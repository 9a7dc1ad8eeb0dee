package london.dsco.advice.consideration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The authority's agreement to assess, followed by a request for advice.
 *
 * @param requestId the request for advice
 * @param receivedOn London date on which the authority received the request to assess
 * @param notifiedOn London date on which the authority told the family that it would assess
 */
public record AgreedAssessment(UUID requestId, LocalDate receivedOn, LocalDate notifiedOn) {}
