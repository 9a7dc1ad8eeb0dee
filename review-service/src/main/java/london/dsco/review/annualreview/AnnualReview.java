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
 * The review of one cycle of a plan. A plan has one open review at any time. It is complete when
 * the authority has decided (reg 20(10); Code of Practice, 9.169), and that day begins the next
 * cycle; a meeting that was held completes nothing.
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

    /** One that is on record, of a plan; the rest, {@link #restore} takes. */
    AnnualReview(UUID id, long version, String borough, Plan plan, ReviewStatus status) {
        this.id = id;
        this.version = version;
        this.borough = borough;
        this.plan = plan;
        this.status = status;
    }

    /** Takes over what is on record, and makes nothing of it. */
    void restore(LocalDate startsOn, Optional<Meeting> meeting) {
        this.startsOn = startsOn;
        this.meeting = meeting.orElse(null);
    }

    /** As above, of how it ended; each is null where it is not known or has not come. */
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

    /** Whether the meeting that is set was before a day, so that it belongs to a cycle before. */
    boolean metBefore(LocalDate day) {
        return meeting != null && meeting.on().isBefore(day);
    }

    /**
     * Moves the day the cycle runs from. A meeting before that day is none of this cycle and is
     * cleared.
     */
    Happened startFrom(LocalDate day) {
        if (metBefore(day)) {
            meeting = null;
        }
        startsOn = day;
        return begun();
    }

    /** The authority decided on this day. */
    Happened complete(LocalDate day) {
        completedOn = day;
        return Happened.of(new ReviewCompleted(id, day, cycleOn(day).dueBy()));
    }

    /**
     * The authority decided, as was recorded here; part of the command that records it.
     *
     * @param notifiedOn when the family was told
     * @param toAmend whether the decision is to amend the plan
     */
    public void decide(LocalDate decidedOn, LocalDate notifiedOn, boolean toAmend) {
        this.completedOn = decidedOn;
        this.notifiedOn = notifiedOn;
        this.amends = toAmend;
    }

    /** The plan ceased on this day. */
    Happened close(LocalDate day) {
        closedOn = day;
        return Happened.of(new ReviewClosed(id, day));
    }

    private Happened begun() {
        return Happened.of(new CycleBegun(plan.planRef(), startsOn));
    }

    /**
     * Sets the meeting; part of a command whose step leads to its state.
     *
     * @param reason why the meeting is after the last day the law allows; kept only then, and
     *     needed unless one was given before; null for none
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
     * The dates of the cycle as they stand on a day; those of a complete review as they stood on
     * the day of its decision, and of one that was closed on that day.
     */
    public Cycle cycleOn(LocalDate today) {
        return dates(facts(), today);
    }

    /** The same dates as if there had been no custody, for those who may not know of it. */
    Cycle cycleWithoutCustodyOn(LocalDate today) {
        return dates(facts().withReleaseOn(null), today);
    }

    /** The same dates as if no meeting were set either, for those who may not see when it is. */
    Cycle cycleWithoutMeetingOn(LocalDate today) {
        return dates(factsWithoutMeeting().withReleaseOn(null), today);
    }

    private Cycle dates(CycleFacts facts, LocalDate today) {
        return RulesInForce.on(startsOn)
                .datesOf(facts, completedOn().or(this::closedOn).orElse(today));
    }

    /**
     * The change of phase that falls into the cycle, also where the plan has been made final for it
     * since.
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

    /** Whether nothing more is due: the authority has decided, or the plan has ceased. */
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
     * A review is complete with the notice of its decision. Where the borough's system told no more
     * than the day, the final plan keeps the date that a decision to amend leaves it.
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

    /** The day on which the plan ceased before the review was complete. */
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
