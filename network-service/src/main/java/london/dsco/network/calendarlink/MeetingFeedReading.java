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
 * Reads the meetings behind a private link. Nobody signs in, so a system actor looks up the link
 * for the borough in the address. What the calendar shows is computed afresh each time from the
 * owner's present entry in the directory.
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
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, always in the same words, when
     *     the link never existed, was revoked or has expired, and when its owner has left
     */
    Download read(String sent) {
        Optional<LinkAddress> address = LinkAddress.parse(sent);
        Actor system =
                Actor.system(NAME, address.map(LinkAddress::scope).orElse(""), clock.instant());
        return reads.figures(system, () -> owner(address, system))
                .map(calendar::read)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Runs the same queries whether or not the link exists, so that the answer takes the same time.
     */
    private Optional<Actor> owner(Optional<LinkAddress> address, Actor system) {
        LinkSecret secret = address.map(LinkAddress::secret).orElseGet(LinkSecret::fresh);
        Optional<MeetingCalendarLink> link = links.opened(system.scope(), secret, system.today());
        Optional<Participant> participant =
                participants.find(
                        system.scope(), link.map(MeetingCalendarLink::username).orElse(""));
        return link.flatMap(
                found -> roleNow(found, participant).map(role -> owner(found, role, system)));
    }

    /** Returns the owner's present role. Somebody who left and came back makes new links. */
    private static Optional<Role> roleNow(
            MeetingCalendarLink link, Optional<Participant> participant) {
        return MeetingLinkRules.isWatchedOver(link.role())
                ? participant
                        .filter(now -> !now.joinedAt().isAfter(link.madeAt()))
                        .map(Participant::role)
                : Optional.of(link.role());
    }

    /** Returns the owner as they are now, for the rules on who reads which meeting. */
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
