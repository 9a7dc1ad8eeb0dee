package london.dsco.advice.reminder;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.mail.WaitingMail;

/**
 * A queued reminder to one person.
 *
 * @param borough GSS code
 * @param recipient user name
 * @param adviceDueOn last London date on which the advice is in time
 * @param owed whether the advice has not been dispatched yet
 * @param attempts how often sending was tried before
 */
record Delivery(
        UUID id,
        String borough,
        UUID requestId,
        String recipient,
        Capacity capacity,
        LocalDate adviceDueOn,
        boolean owed,
        int attempts)
        implements WaitingMail {}
