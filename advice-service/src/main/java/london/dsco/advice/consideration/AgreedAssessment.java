package london.dsco.advice.consideration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That the authority agreed to assess, and a request for advice followed.
 *
 * @param requestId the request for advice
 * @param receivedOn London date on which the authority received the request to assess
 * @param notifiedOn London date on which the family was told that it will
 */
public record AgreedAssessment(UUID requestId, LocalDate receivedOn, LocalDate notifiedOn) {}
