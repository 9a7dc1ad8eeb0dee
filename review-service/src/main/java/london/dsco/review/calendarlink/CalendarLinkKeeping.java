package london.dsco.review.calendarlink;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import london.dsco.calendarlink.LinkKeeping;
import london.dsco.calendarlink.RevokedLinksView;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Practitioners;
import london.dsco.review.termcalendar.TermCalendars;

/**
 * Lets people make links to their own meetings. The register of practitioners shows who has left.
 */
@Singleton
class CalendarLinkKeeping extends LinkKeeping<CalendarLink> {

    private final CalendarLinks links;
    private final Practitioners practitioners;
    private final TermCalendars terms;

    CalendarLinkKeeping(
            Commands commands,
            Reads reads,
            CalendarLinks links,
            Practitioners practitioners,
            TermCalendars terms) {
        super(commands, reads, links, "/reviews/v1/calendar-feeds");
        this.links = links;
        this.practitioners = practitioners;
        this.terms = terms;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the account has no borough
     */
    @Override
    protected LocalDate longest(Actor owner) {
        return CalendarLinkRules.lastDay(
                terms.periodOn(Plans.boroughOf(owner), owner.today()).lastDay());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the owner is not in the
     *     borough's register, {@code FORBIDDEN} when a setting's account has no setting
     */
    @Override
    protected void requireWatchedOver(Actor owner) {
        if (owner.has(Role.SETTING)) {
            if (owner.setting() == null) {
                throw Refusal.of(
                                Refusal.Code.FORBIDDEN,
                                "Your account does not belong to a school or college.")
                        .raise();
            }
        } else if (!CalendarLinkRules.hasACalendar(
                practitioners.roles(owner.scope(), owner.username()))) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "You are not in your borough's register of practitioners. Ask your"
                                    + " borough to register you. The register shows when you leave, and your"
                                    + " link then stops working.")
                    .raise();
        }
    }

    @Override
    protected CalendarLink link(LinkSecret secret, LocalDate expiresOn, Actor owner) {
        return new CalendarLink(secret, expiresOn, owner);
    }

    /**
     * Revokes every link of one person, or every link to the meetings of one school or college.
     * Repeating it does nothing more.
     *
     * @param username null where a setting is given; the answer does not disclose whether the user
     *     exists
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} unless exactly one of the
     *     two is given
     */
    RevokedLinksView revokeAll(String username, String settingUrn, Actor actor) {
        if ((username == null) == (settingUrn == null)) {
            throw Refusal.wrongParameter(
                            "username", "one-of-two", "Give either username or settingUrn.")
                    .raise();
        }
        return username == null
                ? revokeEach(() -> links.notRevokedAt(settingUrn, actor), actor)
                : revokeAllOf(username, actor);
    }
}
