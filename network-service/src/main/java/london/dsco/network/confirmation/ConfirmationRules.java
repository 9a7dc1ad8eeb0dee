package london.dsco.network.confirmation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import london.dsco.domain.Refusal;

/**
 * How many emails a person may have sent to unconfirmed addresses, and how long their links work. A
 * mistyped address belongs to a stranger. They receive no digest, and only a limited number of
 * these emails. Source: UK GDPR Articles 5(1)(d) and (f), 25 and 32.
 */
final class ConfirmationRules {

    /** The limit in 24 hours for one person, over all addresses. */
    static final int MOST_IN_A_DAY = 3;

    /** The limit in 30 days. */
    static final int MOST_IN_A_MONTH = 10;

    /** How long a link works: a week, because many people work only part of it. */
    private static final Duration WORKS_FOR = Duration.ofDays(7);

    /** How long past emails are counted. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private static final Duration DAY = Duration.ofHours(24);

    private ConfirmationRules() {}

    /**
     * Returns when the link of an email stops working.
     *
     * @param asked when the email was asked for, UTC
     */
    static Instant expiry(Instant asked) {
        return asked.plus(WORKS_FOR);
    }

    /** Returns the start of the period for the limit of a day. */
    static Instant dayBefore(Instant now) {
        return now.minus(DAY);
    }

    /** Returns the start of the period for the limit of a month; older emails are deleted. */
    static Instant monthBefore(Instant now) {
        return now.minus(KEPT_FOR);
    }

    /**
     * @param inADay number of emails that the person asked for in the last 24 hours
     * @param inAMonth number in the last 30 days
     * @return why there may be no further email; empty if there may
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
