package london.dsco.network.calendarlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Ending private links: one's own, and all of somebody whose links others should end. */
@ApplicationScoped
class MeetingLinkRevoking {

    /** To revoke a link again changes nothing. */
    static final Step<MeetingLinkStatus> REVOKED =
            Step.named("MEETING_LINK_REVOKED", MeetingLinkStatus.class)
                    .from(MeetingLinkStatus.values())
                    .to(MeetingLinkStatus.REVOKED)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final MeetingCalendarLinks links;

    MeetingLinkRevoking(Commands commands, Reads reads, MeetingCalendarLinks links) {
        this.commands = commands;
        this.reads = reads;
        this.links = links;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for a link of somebody else
     */
    MeetingCalendarLinkView revoke(Command<UUID> command) {
        Actor actor = command.actor();
        return commands.run(
                command,
                links,
                REVOKED,
                link -> link.revoke(actor),
                (link, made) -> MeetingCalendarLinkView.of(link, actor.today()));
    }

    /**
     * Ends every link of one person of the actor's borough. It may be repeated, and then finds
     * none.
     *
     * @param username whether there is somebody of that name is not told
     */
    RevokedMeetingLinksView revokeAll(String username, Actor actor) {
        String owner = username.toLowerCase(Locale.ROOT);
        List<UUID> found = reads.figures(actor, () -> links.notRevoked(owner, actor));
        found.forEach(
                id ->
                        commands.run(
                                Command.by(actor, id),
                                links.ofTheBorough(),
                                REVOKED,
                                link -> link.revoke(actor),
                                (link, made) -> link.id()));
        return new RevokedMeetingLinksView(found.size());
    }
}
