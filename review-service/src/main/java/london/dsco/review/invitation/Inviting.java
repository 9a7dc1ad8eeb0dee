package london.dsco.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.RecordType;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.invitation.AvailabilityView.NamedPersonView;
import london.dsco.review.invitation.InviteToReview.InvitedPerson;
import london.dsco.review.plan.Plan;
import london.dsco.review.practitioner.Practitioners;

/** Invites people to the meeting of a review. */
@ApplicationScoped
public class Inviting {

    /** Invites people to a meeting that is set, or records afterwards who was invited. */
    public static final Step<ReviewStatus> INVITED =
            Step.named("INVITED", ReviewStatus.class)
                    .from(
                            ReviewStatus.MEETING_PROPOSED,
                            ReviewStatus.MEETING_CONFIRMED,
                            ReviewStatus.MEETING_HELD)
                    .staying()
                    .step();

    private static final int SIXTEEN = 16;

    private static final Set<Sight> INVITED_PEOPLE =
            EnumSet.of(Sight.WHOLE, Sight.VIRTUAL_SCHOOL, Sight.SETTING);

    private final Commands commands;

    /** The availability of one practitioner on one day, as recorded in the access log. */
    private static final RecordType AVAILABILITY = new RecordType("availability");

    private final Reads reads;
    private final AnnualReviews reviews;
    private final Invitations invitations;
    private final Practitioners practitioners;
    private final Availability availability;
    private final AskedDays askedDays;

    Inviting(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            Invitations invitations,
            Practitioners practitioners,
            Availability availability,
            AskedDays askedDays) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.invitations = invitations;
        this.practitioners = practitioners;
        this.availability = availability;
        this.askedDays = askedDays;
    }

    /** Returns who should be at a review, based on the child's status. */
    InviteesView proposed(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                reviews.whole(),
                review ->
                        InviteesView.of(
                                meetingOn(review),
                                review.cycleOn(actor.today()).inviteBy(),
                                InviteeRules.expected(statusOf(review, actor.today())),
                                invitations.of(review)));
    }

    /**
     * Returns whether the people named can come, before or after a day is chosen.
     *
     * @param on London date; null for the day of the meeting
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code INVALID_INPUT} when the
     *     review cannot be planned for the day, or this is one day too many; see {@link
     *     AvailabilityRules}
     */
    AvailabilityView availability(UUID id, LocalDate on, Actor actor) {
        return reads.one(
                id,
                actor,
                reviews.whole(),
                review -> {
                    LocalDate meetingOn = meetingOn(review);
                    boolean another = on != null && !on.equals(meetingOn);
                    if (another) {
                        LocalDate today = actor.today();
                        AvailabilityRules.dayRefusal(on, review.cycleOn(today).dueBy(), today)
                                .ifPresent(Refusal::raise);
                    }
                    AvailabilityView told =
                            availability.on(
                                    another ? on : meetingOn, review, socialWorker(review, actor));
                    if (another) {
                        count(told, actor);
                    }
                    return logged(told, actor);
                });
    }

    private void count(AvailabilityView told, Actor actor) {
        List<String> people = told.people().stream().map(NamedPersonView::username).toList();
        AvailabilityRules.countRefusal(askedDays.keep(actor, people, told.on()))
                .ifPresent(Refusal::raise);
    }

    /** Records in the access log whose availability was shown, and for which day. */
    private AvailabilityView logged(AvailabilityView told, Actor actor) {
        if (told.on() != null) {
            reads.listAbout(
                    AVAILABILITY,
                    actor,
                    told.people().size(),
                    told::people,
                    person -> person.username() + " " + told.on(),
                    person -> person);
        }
        return told;
    }

    InvitationsView list(UUID id, Actor actor) {
        return reads.one(
                id, actor, reviews.seenWith(INVITED_PEOPLE), review -> view(review, actor));
    }

    /**
     * Invites people. It also invites social care: if nobody from social care is invited, the
     * invitation goes to the duty inbox.
     *
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} while no meeting
     *     is set, {@code UNPROCESSABLE} with every finding of {@link InvitationRules}
     */
    InvitationsView invite(Command<UUID> command, InviteToReview said) {
        return commands.run(
                command,
                reviews.whole(),
                INVITED,
                review -> invited(review, said, command.actor()),
                (review, made) -> view(review, command.actor()));
    }

    private Happened invited(AnnualReview review, InviteToReview said, Actor actor) {
        LocalDate today = actor.today();
        LocalDate meetingOn = meetingOn(review);
        LocalDate invitedOn = said.invitedOn() == null ? today : said.invitedOn();
        InvitationRules.dateRefusal(invitedOn, meetingOn, today).ifPresent(Refusal::raise);
        List<Invitation> before = invitations.of(review);
        InvitationRules.refusal(
                        said.invitees(),
                        before.stream().map(Invitation::known).toList(),
                        username -> practitioners.isRegistered(actor.borough(), username))
                .ifPresent(Refusal::raise);
        ChildStatus child = statusOf(review, meetingOn);
        List<Invitee> invited = new ArrayList<>();
        for (InvitedPerson person : withSocialCare(said.invitees(), before)) {
            invitations.add(
                    new Invitation(
                            review,
                            person.invitee(),
                            InviteeRules.presenceOf(person.invitee(), child),
                            person.username(),
                            person.leads(),
                            invitedOn));
            invited.add(person.invitee());
        }
        return Happened.of(
                new InviteesInvited(
                        review.id(),
                        invited,
                        invitedOn,
                        meetingOn,
                        invited.contains(Invitee.SOCIAL_WORKER),
                        InviteeRules.inTime(invitedOn, meetingOn)));
    }

    private static List<InvitedPerson> withSocialCare(
            List<InvitedPerson> said, List<Invitation> before) {
        boolean invited =
                said.stream().anyMatch(one -> one.invitee() == Invitee.SOCIAL_WORKER)
                        || before.stream().anyMatch(one -> one.invitee() == Invitee.SOCIAL_WORKER);
        List<InvitedPerson> all = new ArrayList<>(said);
        if (!invited) {
            all.add(new InvitedPerson(Invitee.SOCIAL_WORKER, null, false));
        }
        return all;
    }

    private InvitationsView view(AnnualReview review, Actor actor) {
        Sight sight = AnnualReviews.sightOf(review, actor);
        Cycle cycle = review.cycleOn(actor.today());
        LocalDate meetingOn = meetingOn(review);
        return new InvitationsView(
                meetingOn,
                cycle.inviteBy(),
                sight == Sight.SETTING ? null : notInvited(review, actor),
                invitations.of(review, sight).stream()
                        .map(one -> InvitationView.of(one, meetingOn))
                        .toList(),
                // Only those who plan with them see when staff are away.
                sight == Sight.WHOLE
                        ? availability.ofMeeting(review, socialWorker(review, actor))
                        : null);
    }

    private static Presence socialWorker(AnnualReview review, Actor actor) {
        return InviteeRules.presenceOf(Invitee.SOCIAL_WORKER, statusOf(review, actor.today()));
    }

    private List<Invitee> notInvited(AnnualReview review, Actor actor) {
        List<Invitee> invited = invitations.of(review).stream().map(Invitation::invitee).toList();
        return InviteeRules.expected(statusOf(review, actor.today())).stream()
                .filter(one -> one.presence().hasToBeInvited())
                .map(Expected::invitee)
                .filter(one -> !invited.contains(one))
                .toList();
    }

    private static ChildStatus statusOf(AnnualReview review, LocalDate today) {
        Plan plan = review.plan();
        LocalDate on = review.meeting().map(Meeting::on).orElse(today);
        Cycle cycle = review.cycleOn(today);
        return new ChildStatus(
                plan.involvement(),
                plan.bornOn().filter(born -> !born.plusYears(SIXTEEN).isAfter(on)).isPresent(),
                plan.isNotInSchool(),
                cycle.phaseTransfer().isPresent());
    }

    private static LocalDate meetingOn(AnnualReview review) {
        return review.meeting().map(Meeting::on).orElse(null);
    }
}
