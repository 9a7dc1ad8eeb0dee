package london.dsco.network.calendarlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.calendar.PrivateLinkRules;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import london.dsco.network.member.Participants;
import london.dsco.records.Commands;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Making private links to the meetings that one may read, and reading which there are. */
@ApplicationScoped
class MeetingLinkMaking {

    static final Step<MeetingLinkStatus> MADE =
            Step.named("MEETING_LINK_MADE", MeetingLinkStatus.class)
                    .opening(MeetingLinkStatus.OPEN);

    private final Commands commands;
    private final Reads reads;
    private final MeetingCalendarLinks links;
    private final Participants participants;

    MeetingLinkMaking(
            Commands commands, Reads reads, MeetingCalendarLinks links, Participants participants) {
        this.commands = commands;
        this.reads = reads;
        this.links = links;
        this.participants = participants;
    }

    /**
     * The only answer that holds the address. A repeated command is answered without it, because
     * the secret is not kept.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a last day that cannot
     *     be, {@code CONFLICT} for a member who has not joined the directory or has too many links
     */
    NewMeetingCalendarLinkView make(Command<UUID> command, MakeMeetingCalendarLink wanted) {
        LinkSecret secret = LinkSecret.fresh();
        return commands.open(
                command,
                links,
                MADE,
                () -> made(secret, wanted.expiresOn(), command.actor()),
                UUID::fromString,
                link -> NewMeetingCalendarLinkView.of(link, secret));
    }

    private Opened<MeetingCalendarLink> made(LinkSecret secret, LocalDate wanted, Actor owner) {
        Role role = MeetingLinkRules.role(owner.roles());
        LocalDate longest = MeetingLinkRules.longest(role, owner.today());
        PrivateLinkRules.refusal(wanted, owner.today(), longest).ifPresent(Refusal::raise);
        boolean joined = participants.find(owner.scope(), owner.username()).isPresent();
        if (MeetingLinkRules.isWatchedOver(role) && !joined) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "You are not in the directory of members, which tells a link when"
                                    + " somebody leaves. Join the network first.")
                    .raise();
        }
        PrivateLinkRules.tooMany(links.open(owner)).ifPresent(Refusal::raise);
        return MeetingCalendarLink.made(secret, role, wanted == null ? longest : wanted, owner);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for a link of somebody else
     */
    MeetingCalendarLinkView read(UUID id, Actor actor) {
        return reads.one(id, actor, links, link -> MeetingCalendarLinkView.of(link, actor.today()));
    }

    List<MeetingCalendarLinkView> list(UUID after, int limit, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        links.after(after, actor, limit).stream()
                                .map(link -> MeetingCalendarLinkView.of(link, actor.today()))
                                .toList());
    }
}
