package london.dsco.review.calendarlink;

import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;

/**
 * The present owner of a calendar that a link shows.
 *
 * @param username the user name in their token
 * @param roles of a person, from the register today; for a setting, only its own role
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

    /** Returns the owner with their present roles, for the rules on who sees which review. */
    Actor at(Actor system) {
        String name = "calendar-link:" + linkId;
        return new Actor(
                name, username, roles, system.borough(), name, settingUrn, null, system.at());
    }
}
