package london.dsco.advice.reminder;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.mail.WaitingMail;

/**
 * A reminder that is to go to one person.
 *
 * @param borough GSS code
 * @param recipient user name
 * @param adviceDueOn last London date on which the advice is in time
 * @param owed whether the advice is still owed
 * @param attempts how often it was tried before
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
