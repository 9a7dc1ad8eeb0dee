package london.dsco.advice.breakglass;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.mail.WaitingMail;

/**
 * A use of break-glass that borough-admins have not yet been emailed about.
 *
 * @param borough GSS code
 * @param reviewBy London date
 * @param attempts how often sending was tried before
 */
record UnreportedBreakGlass(
        UUID id, String borough, UUID requestId, LocalDate reviewBy, int attempts)
        implements WaitingMail {}
