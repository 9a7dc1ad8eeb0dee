package london.dsco.network.calendarlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.link.LinkAddress;
import london.dsco.link.LinkSecret;
import london.dsco.network.meeting.MeetingCalendarReading;
import london.dsco.network.member.Participants;
import london.dsco.network.member.Participants.Participant;
import london.dsco.records.Reads;
import london.dsco.web.Download;

/**
 * The meetings behind a private link. Nobody signs in, so a named part of the suite looks the link
 * up for the borough that the address tells. What is shown is worked out anew each time, from what
 * the directory says of the owner now.
 */
@ApplicationScoped
class MeetingFeedReading {

    private static final String NAME = "meeting-calendar-links";

    private final Reads reads;
    private final MeetingCalendarLinks links;
    private final Participants participants;
    private final MeetingCalendarReading calendar;
    private final Clock clock;

    MeetingFeedReading(
            Reads reads,
            MeetingCalendarLinks links,
            Participants participants,
            MeetingCalendarReading calendar,
            Clock clock) {
        this.reads = reads;
        this.links = links;
        this.participants = participants;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param sent the part of the address that opens a link
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, word for word the same, for a
     *     link that never was, was revoked or has expired, and for one whose owner has left
     */
    Download read(String sent) {
        Optional<LinkAddress> address = LinkAddress.parse(sent);
        Actor system =
                Actor.system(NAME, address.map(LinkAddress::scope).orElse(""), clock.instant());
        return reads.figures(system, () -> owner(address, system))
                .map(calendar::read)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /** Asks the same questions whether or not there is a link, so that the answer takes as long. */
    private Optional<Actor> owner(Optional<LinkAddress> address, Actor system) {
        LinkSecret secret = address.map(LinkAddress::secret).orElseGet(LinkSecret::fresh);
        Optional<MeetingCalendarLink> link = links.opened(system.scope(), secret, system.today());
        Optional<Participant> participant =
                participants.find(
                        system.scope(), link.map(MeetingCalendarLink::username).orElse(""));
        return link.flatMap(
                found -> roleNow(found, participant).map(role -> owner(found, role, system)));
    }

    /** Who left and came back makes new links. */
    private static Optional<Role> roleNow(
            MeetingCalendarLink link, Optional<Participant> participant) {
        return MeetingLinkRules.isWatchedOver(link.role())
                ? participant
                        .filter(now -> !now.joinedAt().isAfter(link.madeAt()))
                        .map(Participant::role)
                : Optional.of(link.role());
    }

    /** The owner as they are now, for the rules of who reads which meeting. */
    private static Actor owner(MeetingCalendarLink link, Role role, Actor system) {
        String name = "meeting-calendar-link:" + link.id();
        return new Actor(
                name,
                link.username(),
                Set.of(role),
                system.scope().isEmpty() ? null : system.scope(),
                name,
                null,
                null,
                system.at());
    }
}
