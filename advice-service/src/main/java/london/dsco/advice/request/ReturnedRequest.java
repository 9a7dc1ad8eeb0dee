package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionGround;

/**
 * One request for advice, for a return. Dates are London dates; unknown values are null.
 *
 * @param upn the child's Unique Pupil Number
 * @param childRef the borough's own reference
 * @param receivedOn when social care received the request, which is not when the authority was
 *     asked to assess
 * @param issuedOn when the plan was made
 * @param decidedOn when the outcome was recorded
 * @param excuse the ground of the approved exception to the six weeks
 */
public record ReturnedRequest(
        UUID id,
        String upn,
        String childRef,
        LocalDate receivedOn,
        RequestOutcome outcome,
        LocalDate issuedOn,
        LocalDate decidedOn,
        ExceptionGround excuse) {}
