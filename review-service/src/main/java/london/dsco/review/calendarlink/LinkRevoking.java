package london.dsco.review.calendarlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Ending private links: one's own, and all of somebody whose links others should end. */
@ApplicationScoped
class LinkRevoking {

    /** To revoke a link again changes nothing. */
    static final Step<CalendarLinkStatus> REVOKED =
            Step.named("CALENDAR_LINK_REVOKED", CalendarLinkStatus.class)
                    .from(CalendarLinkStatus.values())
                    .to(CalendarLinkStatus.REVOKED)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final CalendarLinks links;

    LinkRevoking(Commands commands, Reads reads, CalendarLinks links) {
        this.commands = commands;
        this.reads = reads;
        this.links = links;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for a link of somebody else
     */
    CalendarLinkView revoke(Command<UUID> command) {
        Actor actor = command.actor();
        return commands.run(
                command,
                links,
                REVOKED,
                link -> link.revoke(actor),
                (link, made) -> CalendarLinkView.of(link, actor.today()));
    }

    /**
     * Ends every link of one person, or to the meetings of one school or college. It may be
     * repeated, and then finds none.
     *
     * @param username null where a setting is given; whether there is somebody of that name is not
     *     told
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} unless it is one of the two
     */
    RevokedLinksView revokeAll(String username, String settingUrn, Actor actor) {
        if ((username == null) == (settingUrn == null)) {
            throw Refusal.wrongParameter(
                            "username", "one-of-two", "Give either username or settingUrn.")
                    .raise();
        }
        String owner = username == null ? null : username.toLowerCase(Locale.ROOT);
        List<UUID> found = reads.figures(actor, () -> links.notRevoked(owner, settingUrn, actor));
        found.forEach(
                id ->
                        commands.run(
                                Command.by(actor, id),
                                links.ofTheBorough(),
                                REVOKED,
                                link -> link.revoke(actor),
                                (link, made) -> link.id()));
        return new RevokedLinksView(found.size());
    }
}
