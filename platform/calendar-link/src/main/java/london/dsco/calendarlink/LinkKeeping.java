package london.dsco.calendarlink;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.link.LinkSecret;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Makes, lists and revokes people's links to their own calendars, and revokes all links of somebody
 * else. The service decides who may have a link, and until when.
 *
 * @param <L> the service's own link
 */
public abstract class LinkKeeping<L extends PrivateLink> {

    static final Step<CalendarLinkStatus> MADE =
            Step.named("CALENDAR_LINK_MADE", CalendarLinkStatus.class)
                    .opening(CalendarLinkStatus.OPEN);

    /** Revoking a link again changes nothing. */
    static final Step<CalendarLinkStatus> REVOKED =
            Step.named("CALENDAR_LINK_REVOKED", CalendarLinkStatus.class)
                    .from(CalendarLinkStatus.values())
                    .to(CalendarLinkStatus.REVOKED)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final PrivateLinks<L> links;
    private final String feeds;

    /**
     * @param feeds path under which programs read the calendars, after the address of the gateway
     */
    protected LinkKeeping(Commands commands, Reads reads, PrivateLinks<L> links, String feeds) {
        this.commands = commands;
        this.reads = reads;
        this.links = links;
        this.feeds = feeds;
    }

    /**
     * Returns the last day on which a link made today may work.
     *
     * @return London date
     * @throws london.dsco.domain.RefusedException when the owner may have no link at all
     */
    protected abstract LocalDate longest(Actor owner);

    /**
     * Checks that a link learns when its owner leaves, because no token comes with it.
     *
     * @throws london.dsco.domain.RefusedException when the link would not learn it
     */
    protected abstract void requireWatchedOver(Actor owner);

    /**
     * Returns the service's own link, to be stored.
     *
     * @param expiresOn last London date on which it works
     */
    protected abstract L link(LinkSecret secret, LocalDate expiresOn, Actor owner);

    /**
     * Makes a link. Only this answer contains the address. A repeated command is answered without
     * it, because the secret is not stored.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the last day is
     *     impossible, {@code CONFLICT} when they have too many links, or with the service's own
     *     refusal
     */
    public final NewCalendarLinkView make(Command<UUID> command, CreateCalendarLink wanted) {
        LinkSecret secret = LinkSecret.fresh();
        return commands.open(
                command,
                links,
                MADE,
                () -> made(secret, wanted.expiresOn(), command.actor()),
                UUID::fromString,
                link -> NewCalendarLinkView.of(link, secret, feeds));
    }

    private Opened<L> made(LinkSecret secret, LocalDate wanted, Actor owner) {
        LocalDate longest = longest(owner);
        PrivateLinkRules.refusal(wanted, owner.today(), longest).ifPresent(Refusal::raise);
        requireWatchedOver(owner);
        PrivateLinkRules.tooMany(links.open(owner)).ifPresent(Refusal::raise);
        LocalDate expiresOn = wanted == null ? longest : wanted;
        return new Opened<>(
                link(secret, expiresOn, owner), Happened.of(new CalendarLinkMade(expiresOn)));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for a link of somebody else
     */
    public final CalendarLinkView read(UUID id, Actor actor) {
        return reads.one(id, actor, links, link -> CalendarLinkView.of(link, actor.today()));
    }

    /** Lists the actor's own links, in the order in which they were made, after one. */
    public final List<CalendarLinkView> list(UUID after, int limit, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        links.after(after, actor, limit).stream()
                                .map(link -> CalendarLinkView.of(link, actor.today()))
                                .toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for a link of somebody else
     */
    public final CalendarLinkView revoke(Command<UUID> command) {
        Actor actor = command.actor();
        return commands.run(
                command,
                links,
                REVOKED,
                link -> link.revoke(actor),
                (link, made) -> CalendarLinkView.of(link, actor.today()));
    }

    /**
     * Revokes every link of a person in the actor's borough. Repeating it does nothing more.
     *
     * @param username the answer does not disclose whether the user exists
     */
    public final RevokedLinksView revokeAllOf(String username, Actor actor) {
        String owner = username.toLowerCase(Locale.ROOT);
        return revokeEach(() -> links.notRevoked(owner, actor), actor);
    }

    /**
     * Revokes links of anybody in the actor's borough.
     *
     * @param found reads their ids
     */
    protected final RevokedLinksView revokeEach(Supplier<List<UUID>> found, Actor actor) {
        List<UUID> ids = reads.figures(actor, found);
        ids.forEach(
                id ->
                        commands.run(
                                Command.by(actor, id),
                                links.ofTheBorough(),
                                REVOKED,
                                link -> link.revoke(actor),
                                (link, made) -> link.id()));
        return new RevokedLinksView(ids.size());
    }
}
