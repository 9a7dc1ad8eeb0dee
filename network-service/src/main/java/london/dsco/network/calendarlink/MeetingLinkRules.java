package london.dsco.network.calendarlink;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Role;

/**
 * For how long a private link works, and by what it learns that its owner has left. Nobody signs in
 * where it is used, so a link of a member asks the directory at each reading; health partners need
 * not be in the directory, so their links are short instead. Source: UK GDPR Articles 5(1)(f), 25
 * and 32; docs/adr/0051. All dates are London dates.
 */
final class MeetingLinkRules {

    private static final int MONTHS_OF_A_MEMBER = 12;
    private static final int MONTHS_OF_A_PARTNER = 3;

    /**
     * Those who have to join the directory, in the order in which it names one of several roles.
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
     * The role as which somebody makes a link: that of a health partner only where they are no
     * member.
     *
     * @param roles of their token
     */
    static Role role(Set<Role> roles) {
        return MEMBERS.stream().filter(roles::contains).findFirst().orElse(Role.HEALTH_PARTNER);
    }

    /**
     * Whether the directory has to say that somebody takes part, so that a link of theirs works.
     */
    static boolean isWatchedOver(Role role) {
        return MEMBERS.contains(role);
    }

    /**
     * The last day on which a link may work.
     *
     * @param role as which it is made
     * @param today the day on which it is made
     */
    static LocalDate longest(Role role, LocalDate today) {
        return today.plusMonths(isWatchedOver(role) ? MONTHS_OF_A_MEMBER : MONTHS_OF_A_PARTNER);
    }
}
