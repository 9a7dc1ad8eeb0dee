package london.dsco.calendarlink;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Refusal;

/**
 * How many private links to their calendar somebody may have, and how long a link may work. Anybody
 * with the address can read the calendar, so a link works for as short a time as its use allows (UK
 * GDPR Articles 5(1)(c) and (f), 25 and 32). Each service sets the maximum. All dates are London
 * dates.
 */
public final class PrivateLinkRules {

    /** One for each device. Nobody would keep track of more. */
    public static final int MOST_OPEN = 5;

    private PrivateLinkRules() {}

    /**
     * @param wanted the last day that somebody asks for; null for the longest
     * @param longest the last day on which it may work
     * @return the refusal; empty if the day is possible
     */
    static Optional<Refusal> refusal(LocalDate wanted, LocalDate today, LocalDate longest) {
        if (wanted == null) {
            return Optional.empty();
        }
        if (wanted.isBefore(today)) {
            return Optional.of(
                    Refusal.unprocessable(
                            "expiresOn", "in-the-past", "Choose today's date or a later one."));
        }
        if (wanted.isAfter(longest)) {
            return Optional.of(
                    Refusal.unprocessable(
                            "expiresOn",
                            "too-long",
                            "A link can work until "
                                    + longest
                                    + " at the latest. Make another one then."));
        }
        return Optional.empty();
    }

    /**
     * @param open number of somebody's links that work
     * @return the refusal of another link; empty if they may have one
     */
    static Optional<Refusal> tooMany(long open) {
        return open < MOST_OPEN
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                Refusal.Code.CONFLICT,
                                "You have "
                                        + MOST_OPEN
                                        + " active links. Revoke one that you no longer use."));
    }
}
