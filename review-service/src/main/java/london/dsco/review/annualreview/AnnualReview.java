package london.dsco.review.annualreview;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.cycle.CycleFacts;
import london.dsco.review.cycle.CycleFacts.Notice;
import london.dsco.review.cycle.CycleState;
import london.dsco.review.cycle.PhaseTransfer;
import london.dsco.review.cycle.RulesInForce;
import london.dsco.review.plan.Plan;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The review of one cycle of a plan. A plan has one open review at any time. The authority's
 * decision completes it (reg 20(10); Code of Practice, 9.169), and the day of the decision begins
 * the next cycle. Holding the meeting does not complete the review.
 */
@Entity
@Table(name = "annual_review")
public class AnnualReview implements Recorded<ReviewStatus> {

    public static final RecordType TYPE = new RecordType("review");

    @Id private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private LocalDate startsOn;
    private LocalDate completedOn;
    private LocalDate notifiedOn;
    private Boolean amends;
    private LocalDate closedOn;
    @Embedded private Meeting meeting;

    protected AnnualReview() {}

    private AnnualReview(Plan plan) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = plan.borough();
        this.plan = plan;
        this.startsOn = plan.cycleStartsOn();
    }

    /** Makes a review from a row of the table; the restoring methods fill in the rest. */
    AnnualReview(UUID id, long version, String borough, Plan plan, ReviewStatus status) {
        this.id = id;
        this.version = version;
        this.borough = borough;
        this.plan = plan;
        this.status = status;
    }

    /** Fills in what a row contains, without any effect. */
    void restore(LocalDate startsOn, Optional<Meeting> meeting) {
        this.startsOn = startsOn;
        this.meeting = meeting.orElse(null);
    }

    /** Fills in how it ended; a value is null if it is unknown or lies ahead. */
    void restoreEnd(
            LocalDate completedOn, LocalDate notifiedOn, Boolean amends, LocalDate closedOn) {
        this.completedOn = completedOn;
        this.notifiedOn = notifiedOn;
        this.amends = amends;
        this.closedOn = closedOn;
    }

    /** The review of the cycle that a plan is in now. */
    static Opened<AnnualReview> of(Plan plan) {
        AnnualReview review = new AnnualReview(plan);
        return new Opened<>(review, review.begun());
    }

    /**
     * Returns whether the meeting is set for a day before this one, so that it belongs to an
     * earlier cycle.
     */
    boolean metBefore(LocalDate day) {
        return meeting != null && meeting.on().isBefore(day);
    }

    /**
     * Changes the first day of the cycle. A meeting before that day belongs to an earlier cycle and
     * is cleared.
     */
    Happened startFrom(LocalDate day) {
        if (metBefore(day)) {
            meeting = null;
        }
        startsOn = day;
        return begun();
    }

    /** Completes the review: the authority decided on this day. */
    Happened complete(LocalDate day) {
        completedOn = day;
        return Happened.of(new ReviewCompleted(id, day, cycleOn(day).dueBy()));
    }

    /**
     * Completes the review with a decision that was recorded in this service. The command that
     * records the decision calls it.
     *
     * @param notifiedOn when the family was told
     * @param toAmend whether the authority will amend the plan
     */
    public void decide(LocalDate decidedOn, LocalDate notifiedOn, boolean toAmend) {
        this.completedOn = decidedOn;
        this.notifiedOn = notifiedOn;
        this.amends = toAmend;
    }

    /** Closes the review, because the plan ceased on this day. */
    Happened close(LocalDate day) {
        closedOn = day;
        return Happened.of(new ReviewClosed(id, day));
    }

    private Happened begun() {
        return Happened.of(new CycleBegun(plan.planRef(), startsOn));
    }

    /**
     * Sets the meeting. Call it in a command whose step leads to the meeting's state.
     *
     * @param reason why the meeting is after the last day the law allows; kept only for such a
     *     meeting, and required unless an earlier change gave one; null for none
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with the limit and its
     *     citation when the law does not allow the day, or when a late meeting has no reason
     */
    public Happened meet(LocalDate on, MeetingState state, String reason, LocalDate today) {
        meeting =
                MeetingRules.meeting(
                        on, state, reason, meeting, RulesInForce.on(startsOn), facts(), today);
        Cycle cycle = cycleOn(today);
        return Happened.of(
                        new MeetingSet(
                                id, on, state, meeting.isLate(), cycle.meetBy(), cycle.dueBy()))
                .noting(meeting.lateReason());
    }

    /**
     * Returns the dates of the cycle on a day. A complete review keeps its dates as they were on
     * the day of the decision, and a closed review as they were on the day it was closed.
     */
    public Cycle cycleOn(LocalDate today) {
        return dates(facts(), today);
    }

    /**
     * Returns the same dates as if there had been no custody, for readers who may not know about
     * it.
     */
    Cycle cycleWithoutCustodyOn(LocalDate today) {
        return dates(facts().withReleaseOn(null), today);
    }

    /**
     * Returns the same dates as if no meeting were set either, for readers who may not see when it
     * is.
     */
    Cycle cycleWithoutMeetingOn(LocalDate today) {
        return dates(factsWithoutMeeting().withReleaseOn(null), today);
    }

    private Cycle dates(CycleFacts facts, LocalDate today) {
        return RulesInForce.on(startsOn)
                .datesOf(facts, completedOn().or(this::closedOn).orElse(today));
    }

    /**
     * Returns the phase transfer that falls in the cycle, even if the plan has since been made
     * final for it.
     */
    public Optional<PhaseTransfer> phaseTransferOn(LocalDate today) {
        return dates(facts().withoutFinalPlan(), today).phaseTransfer();
    }

    public CycleState stateOn(LocalDate today) {
        if (closedOn != null) {
            return CycleState.CLOSED;
        }
        return completedOn != null ? CycleState.COMPLETED : cycleOn(today).stateOn(today);
    }

    /** Returns whether nothing more is due: the authority has decided, or the plan has ceased. */
    boolean hasEnded() {
        return completedOn != null || closedOn != null;
    }

    private CycleFacts facts() {
        CycleFacts facts = factsWithoutMeeting();
        if (meeting == null) {
            return facts;
        }
        return meeting.isLate()
                ? facts.withLateMeetingOn(meeting.on())
                : facts.withMeetingOn(meeting.on());
    }

    /**
     * Returns the facts without the meeting. The notice of the decision completes the review. If
     * the borough's system gave only the day, the final plan keeps the date that a decision to
     * amend would set.
     */
    private CycleFacts factsWithoutMeeting() {
        CycleFacts facts = plan.factsFrom(startsOn);
        if (completedOn == null) {
            return facts;
        }
        return facts.withNotice(
                notifiedOn == null
                        ? new Notice(completedOn, true)
                        : new Notice(notifiedOn, amends));
    }

    public UUID id() {
        return id;
    }

    public Plan plan() {
        return plan;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    /** Returns the day on which the plan ceased before the review was complete. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<Meeting> meeting() {
        return Optional.ofNullable(meeting);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public ReviewStatus status() {
        return status;
    }

    @Override
    public void moveTo(ReviewStatus next) {
        status = next;
    }
}
