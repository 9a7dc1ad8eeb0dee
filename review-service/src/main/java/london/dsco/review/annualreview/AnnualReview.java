package london.dsco.review.annualreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.kit.time.UuidV7;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleFacts;
import london.dsco.review.cycle.CycleRules;
import london.dsco.review.cycle.CycleState;
import london.dsco.review.cycle.MeetingDecision;
import london.dsco.review.plan.Plan;

/**
 * The review of one cycle of a plan. A plan has one open review at any time; when the borough says
 * that it was completed, that is the start of the next.
 */
@Entity
@Table(name = "annual_review")
public class AnnualReview {

    @Id private UUID id;
    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private LocalDate startsOn;
    private LocalDate dueBy;
    private LocalDate completedOn;
    private LocalDate meetingOn;

    @Enumerated(EnumType.STRING)
    private MeetingState meetingState;

    @Column(updatable = false)
    private Instant openedAt;

    protected AnnualReview() {}

    static AnnualReview opened(Plan plan, Clock clock) {
        AnnualReview review = new AnnualReview();
        review.id = UuidV7.next(clock);
        review.borough = plan.borough();
        review.plan = plan;
        review.openedAt = clock.instant();
        review.startFrom(plan.cycleStartsOn());
        return review;
    }

    /** Corrects the day the cycle runs from. */
    void startFrom(LocalDate day) {
        startsOn = day;
        dueBy = CycleRules.inForceOn(day).dueBy(day);
    }

    void complete(LocalDate day) {
        completedOn = day;
    }

    /**
     * Sets the meeting. A meeting may be planned for no day that the law forbids; one that was held
     * is recorded whenever it was, for a late review must be seen to be late.
     *
     * @throws ProblemException {@code unprocessable} with the limit and its citation, {@code
     *     transition-not-allowed} on a completed review or a meeting already held
     */
    void meet(SetMeeting meeting, LocalDate today) {
        if (completedOn != null
                || meetingState != null && !meetingState.mayBecome(meeting.state())) {
            throw new ProblemException(ProblemType.TRANSITION_NOT_ALLOWED);
        }
        boolean held = meeting.state() == MeetingState.HELD;
        if (held && meeting.meetingOn().isAfter(today)) {
            throw refused("future", "A meeting that was held is not in the future.", Map.of());
        }
        MeetingDecision decision =
                CycleRules.inForceOn(startsOn).mayMeetOn(meeting.meetingOn(), facts(), today);
        if (decision instanceof MeetingDecision.TooEarly early) {
            throw beyond(
                    "too-early", "The meeting cannot be before ", early.limit(), early.citation());
        }
        if (decision instanceof MeetingDecision.TooLate late && !held) {
            throw beyond(
                    "too-late", "The meeting must be on or before ", late.limit(), late.citation());
        }
        meetingOn = meeting.meetingOn();
        meetingState = meeting.state();
    }

    private static ProblemException beyond(
            String code, String words, LocalDate limit, String citation) {
        return refused(
                code,
                words + limit + ": " + citation + ".",
                Map.of("limit", limit, "citation", citation));
    }

    private static ProblemException refused(
            String code, String detail, Map<String, Object> extensions) {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                detail,
                List.of(new InvalidField("/meetingOn", code, detail)),
                extensions);
    }

    Cycle cycleOn(LocalDate today) {
        return CycleRules.inForceOn(startsOn).datesOf(facts(), today);
    }

    CycleState stateOn(LocalDate today) {
        return completedOn != null ? CycleState.COMPLETED : cycleOn(today).stateOn(today);
    }

    private CycleFacts facts() {
        return plan.factsFrom(startsOn).withMeetingOn(meetingOn);
    }

    public UUID id() {
        return id;
    }

    Plan plan() {
        return plan;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    LocalDate meetingOn() {
        return meetingOn;
    }

    MeetingState meetingState() {
        return meetingState;
    }
}
