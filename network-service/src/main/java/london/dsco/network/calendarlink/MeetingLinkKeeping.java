package london.dsco.network.calendarlink;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import london.dsco.calendarlink.LinkKeeping;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.link.LinkSecret;
import london.dsco.network.member.Participants;
import london.dsco.records.Commands;
import london.dsco.records.Reads;

/**
 * Lets people make links to the meetings that they may read. The directory of members shows who has
 * left.
 */
@Singleton
class MeetingLinkKeeping extends LinkKeeping<MeetingCalendarLink> {

    private final Participants participants;

    MeetingLinkKeeping(
            Commands commands, Reads reads, MeetingCalendarLinks links, Participants participants) {
        super(commands, reads, links, "/network/v1/meeting-calendar-feeds");
        this.participants = participants;
    }

    @Override
    protected LocalDate longest(Actor owner) {
        return MeetingLinkRules.longest(MeetingLinkRules.role(owner.roles()), owner.today());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when a member has not joined the
     *     directory
     */
    @Override
    protected void requireWatchedOver(Actor owner) {
        boolean joined = participants.find(owner.scope(), owner.username()).isPresent();
        if (MeetingLinkRules.isWatchedOver(MeetingLinkRules.role(owner.roles())) && !joined) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "You are not in the directory of members. Join the network first. The"
                                    + " directory shows when you leave, and your link then stops working.")
                    .raise();
        }
    }

    @Override
    protected MeetingCalendarLink link(LinkSecret secret, LocalDate expiresOn, Actor owner) {
        return new MeetingCalendarLink(
                secret, MeetingLinkRules.role(owner.roles()), expiresOn, owner);
    }
}
