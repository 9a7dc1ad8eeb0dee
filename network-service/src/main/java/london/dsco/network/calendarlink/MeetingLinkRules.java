package london.dsco.network.calendarlink;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Role;

/**
 * How long a private link works, and how it learns that its owner has left. Nobody signs in to use
 * a link, so a member's link checks the directory at each read. Health partners need not be in the
 * directory, so their links are short instead. Source: UK GDPR Articles 5(1)(f), 25 and 32;
 * docs/adr/0051. All dates are London dates.
 */
final class MeetingLinkRules {

    private static final int MONTHS_OF_A_MEMBER = 12;
    private static final int MONTHS_OF_A_PARTNER = 3;

    /**
     * The roles that must join the directory; it names the first of several roles in this order.
     */
    private static final List<Role> MEMBERS =
            List.of(
                    Role.DSCO,
                    Role.TEAM_MANAGER,
                    Role.BOROUGH_ADMIN,
                    Role.NETWORK_COORDINATOR,
                    Role.REGIONAL_OBSERVER);

    private MeetingLinkRules() {}

    /**
     * Returns the role that somebody makes a link in: health partner only if they are not a member.
     *
     * @param roles of their token
     */
    static Role role(Set<Role> roles) {
        return MEMBERS.stream().filter(roles::contains).findFirst().orElse(Role.HEALTH_PARTNER);
    }

    /** Returns whether a link works only while the directory shows that its owner takes part. */
    static boolean isWatchedOver(Role role) {
        return MEMBERS.contains(role);
    }

    /**
     * Returns the last day that a link may work.
     *
     * @param role in which it is made
     * @param today the day on which it is made
     */
    static LocalDate longest(Role role, LocalDate today) {
        return today.plusMonths(isWatchedOver(role) ? MONTHS_OF_A_MEMBER : MONTHS_OF_A_PARTNER);
    }
}
