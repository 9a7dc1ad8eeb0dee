package london.dsco.review.calendarlink;

import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * Whose calendar a link shows, as they are now.
 *
 * @param username as tokens name them
 * @param roles of a person, as the register says today; of a setting, that alone
 * @param settingUrn null for a person
 */
record LinkOwner(UUID linkId, String username, Set<Role> roles, String settingUrn) {

    static LinkOwner of(CalendarLink link, Set<Role> registered) {
        return new LinkOwner(
                link.id(),
                link.username(),
                link.settingUrn() == null ? registered : Set.of(Role.SETTING),
                link.settingUrn());
    }

    boolean isSetting() {
        return settingUrn != null;
    }

    boolean hasACalendar() {
        return isSetting() || CalendarLinkRules.hasACalendar(roles);
    }

    boolean seesWhatTheyGoTo() {
        return CalendarLinkRules.seesWhatTheyGoTo(roles);
    }

    /** The owner with the roles they have now, for the rules of who sees which review. */
    Actor at(Actor system) {
        String name = "calendar-link:" + linkId;
        return new Actor(
                name, username, roles, system.borough(), name, settingUrn, null, system.at());
    }
}
