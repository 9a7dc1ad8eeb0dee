package london.dsco.network.confirmation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import london.dsco.domain.Refusal;

/**
 * How many mails somebody may have sent to addresses that nobody has confirmed, and how long their
 * links work. A mistyped address is a stranger's: they are sent no digest, and these mails only so
 * often that nobody can be flooded. Source: UK GDPR Articles 5(1)(d) and (f), 25 and 32.
 */
final class ConfirmationRules {

    /** In 24 hours, for one person, whatever the addresses. */
    static final int MOST_IN_A_DAY = 3;

    /** In 30 days. */
    static final int MOST_IN_A_MONTH = 10;

    /** How long a link works: a week, because many work on some days of it only. */
    private static final Duration WORKS_FOR = Duration.ofDays(7);

    /** How long it is kept how many there were. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private static final Duration DAY = Duration.ofHours(24);

    private ConfirmationRules() {}

    /**
     * When the link of a mail stops working.
     *
     * @param asked when the mail was asked for, UTC
     */
    static Instant expiry(Instant asked) {
        return asked.plus(WORKS_FOR);
    }

    /** Since when the mails of a day count. */
    static Instant dayBefore(Instant now) {
        return now.minus(DAY);
    }

    /** Since when the mails of a month count; older ones are deleted. */
    static Instant monthBefore(Instant now) {
        return now.minus(KEPT_FOR);
    }

    /**
     * @param inADay how many the person asked for in the last 24 hours
     * @param inAMonth how many in the last 30 days
     * @return why there is no other one; empty when there may be
     */
    static Optional<Refusal> tooMany(long inADay, long inAMonth) {
        if (inADay >= MOST_IN_A_DAY) {
            return Optional.of(tooMany(MOST_IN_A_DAY, "in the last 24 hours. Try again tomorrow."));
        }
        if (inAMonth >= MOST_IN_A_MONTH) {
            return Optional.of(
                    tooMany(MOST_IN_A_MONTH, "in the last 30 days. Try again in a few days."));
        }
        return Optional.empty();
    }

    private static Refusal tooMany(int most, String when) {
        return Refusal.of(
                Refusal.Code.CONFLICT,
                "You have asked for " + most + " emails to confirm an address " + when);
    }
}
