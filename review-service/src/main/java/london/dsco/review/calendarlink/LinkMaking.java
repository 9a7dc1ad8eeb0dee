package london.dsco.review.calendarlink;

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
import london.dsco.records.Commands;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Practitioners;
import london.dsco.review.termcalendar.TermCalendars;

/** Making private links to one's own calendar, and reading which there are. */
@ApplicationScoped
class LinkMaking {

    static final Step<CalendarLinkStatus> MADE =
            Step.named("CALENDAR_LINK_MADE", CalendarLinkStatus.class)
                    .opening(CalendarLinkStatus.OPEN);

    private final Commands commands;
    private final Reads reads;
    private final CalendarLinks links;
    private final Practitioners practitioners;
    private final TermCalendars terms;

    LinkMaking(
            Commands commands,
            Reads reads,
            CalendarLinks links,
            Practitioners practitioners,
            TermCalendars terms) {
        this.commands = commands;
        this.reads = reads;
        this.links = links;
        this.practitioners = practitioners;
        this.terms = terms;
    }

    /**
     * The only answer that holds the address. A repeated command is answered without it, because
     * the secret is not kept.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a last day that cannot
     *     be, {@code CONFLICT} for somebody who is not in the borough's register or has too many
     *     links, {@code FORBIDDEN} for a setting's account without a setting
     */
    NewCalendarLinkView make(Command<UUID> command, MakeCalendarLink wanted) {
        LinkSecret secret = LinkSecret.fresh();
        return commands.open(
                command,
                links,
                MADE,
                () -> made(secret, wanted, command.actor()),
                UUID::fromString,
                link -> NewCalendarLinkView.of(link, secret));
    }

    private Opened<CalendarLink> made(LinkSecret secret, MakeCalendarLink wanted, Actor owner) {
        String borough = Plans.boroughOf(owner);
        LocalDate longest =
                CalendarLinkRules.lastDay(terms.periodOn(borough, owner.today()).lastDay());
        PrivateLinkRules.refusal(wanted.expiresOn(), owner.today(), longest)
                .ifPresent(Refusal::raise);
        requireWatchedOver(owner, borough);
        PrivateLinkRules.tooMany(links.open(owner)).ifPresent(Refusal::raise);
        return CalendarLink.made(
                secret, wanted.expiresOn() == null ? longest : wanted.expiresOn(), owner);
    }

    /** A link has to learn when its owner leaves: from the register, as no token comes with it. */
    private void requireWatchedOver(Actor owner, String borough) {
        if (owner.has(Role.SETTING)) {
            if (owner.setting() == null) {
                throw Refusal.of(
                                Refusal.Code.FORBIDDEN,
                                "Your account belongs to no school or college.")
                        .raise();
            }
        } else if (!CalendarLinkRules.hasACalendar(
                practitioners.roles(borough, owner.username()))) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "You are not in your borough's register of practitioners, which tells a"
                                    + " link when somebody leaves. Ask your borough to register"
                                    + " you.")
                    .raise();
        }
    }

    CalendarLinkView read(UUID id, Actor actor) {
        return reads.one(id, actor, links, link -> CalendarLinkView.of(link, actor.today()));
    }

    List<CalendarLinkView> list(UUID after, int limit, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        links.after(after, actor, limit).stream()
                                .map(link -> CalendarLinkView.of(link, actor.today()))
                                .toList());
    }
}
