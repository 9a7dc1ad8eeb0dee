package london.dsco.review.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.Formula;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * An Education, Health and Care plan that the borough maintains, as far as its reviews need it. It
 * is opened by the borough's own system or by the event that a plan was issued, whichever comes
 * first. An event never overwrites what the borough's system sent.
 */
@Entity
@Table(name = "plan")
public class Plan extends DescribedPlan implements Recorded<PlanStatus> {

    /**
     * The format of a borough's reference to a plan. It has no slash, because it is part of URLs.
     */
    public static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$";

    public static final RecordType TYPE = new RecordType("plan");

    @Id private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private String planRef;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    /**
     * When social care's involvement with the child last changed; see {@link #contentStaleSince()}.
     */
    private LocalDate contentStaleSince;

    @Embedded private Ceasing ceasing;

    @Column(updatable = false)
    private Instant openedAt;

    /**
     * The day of {@link Moves#transferredOn()}; the first day of the year 1 if there is none. Lists
     * filter by it.
     */
    @Formula("coalesce(transferred_on, date '0001-01-01')")
    private LocalDate transferredOrNever;

    protected Plan() {}

    private Plan(String borough, String planRef, PlanDetails details, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.planRef = planRef;
        this.openedAt = at;
        take(details);
    }

    /** Creates a plan from a row of the register; {@link #restore} fills in the rest. */
    Plan(
            UUID id,
            long version,
            String borough,
            String planRef,
            PlanStatus status,
            Ceasing ceasing,
            LocalDate contentStaleSince,
            Instant openedAt) {
        this.id = id;
        this.version = version;
        this.borough = borough;
        this.planRef = planRef;
        this.status = status;
        this.ceasing = ceasing;
        this.contentStaleSince = contentStaleSince;
        this.openedAt = openedAt;
    }

    /** Creates a plan that the borough's system was the first to report. */
    public static Opened<Plan> registered(
            String borough, String planRef, PlanDetails details, Instant at) {
        return opened(new Plan(borough, planRef, details, at));
    }

    /** Returns a plan known from the outcome of an advice request. */
    public static Opened<Plan> issued(String borough, PlanIssued fact, Instant at) {
        PlanDetails known =
                new PlanDetails(
                        Child.known(fact.childRef()),
                        fact.issuedOn(),
                        null,
                        fact.involvement(),
                        Placement.UNKNOWN,
                        Authorities.of(borough));
        return opened(new Plan(borough, fact.planRef(), known, at));
    }

    private static Opened<Plan> opened(Plan plan) {
        return new Opened<>(
                plan,
                Happened.of(
                        new PlanOpened(
                                plan.planRef, plan.childRef(), plan.planMadeOn(), plan.dueBy())));
    }

    /**
     * Takes over everything that the borough's system reports. If social care's involvement has
     * changed, the plan's social care content is stale from today on.
     *
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it names another child,
     *     because a plan always stays with its child
     */
    public Happened register(PlanDetails said, LocalDate today) {
        requireSameChild(said.child().childRef());
        if (isRegisteredAs(said)) {
            return Happened.nothing();
        }
        boolean knownOtherwise = said.involvement() != involvement();
        keepHomes(said, borough, London.dateOf(openedAt), today);
        take(said);
        Happened happened = described();
        if (knownOtherwise && contentStaleSince().isEmpty()) {
            contentStaleSince = today;
            happened =
                    contentStaleSince().isPresent()
                            ? happened.and(new ContentOutdated(planRef, today))
                            : happened;
        }
        return happened;
    }

    /** Records that the authority no longer maintains the plan. */
    public Happened cease(CeaseReason reason, LocalDate on) {
        ceasing = new Ceasing(on, reason);
        return Happened.of(new PlanCeased(planRef, on, reason));
    }

    /** Records that the authority still maintains the plan, because it had been ceased in error. */
    public Happened reinstate() {
        ceasing = null;
        return Happened.of(new PlanReinstated(planRef, childRef(), planMadeOn(), dueBy()));
    }

    /**
     * Returns whether the borough's own system has ever described the plan. Such a description
     * includes the child's name.
     */
    public boolean isDescribed() {
        return details().child().givenName() != null;
    }

    /**
     * Returns whether the borough's system has already reported exactly this, so that nothing would
     * change.
     */
    public boolean isRegisteredAs(PlanDetails said) {
        return status == PlanStatus.REGISTERED && said.after(details().moves()).equals(details());
    }

    /**
     * Takes over a further outcome, such as that of a reassessment. The latest date on which the
     * plan was made counts, in whatever order the outcomes arrive.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it names another child
     */
    public Happened issuedAgain(PlanIssued fact) {
        requireSameChild(fact.childRef());
        if (status == PlanStatus.REGISTERED || !fact.issuedOn().isAfter(planMadeOn())) {
            return Happened.nothing();
        }
        takeIssue(fact.issuedOn(), fact.involvement());
        return described();
    }

    /**
     * Takes over a decision recorded in this service that completed a review, as if the borough's
     * system had reported it. A decision no later than the last one is already known.
     */
    public Happened reviewed(LocalDate decidedOn) {
        if (lastReviewedOn().filter(last -> !decidedOn.isAfter(last)).isPresent()) {
            return Happened.nothing();
        }
        takeReview(decidedOn);
        return described();
    }

    private void requireSameChild(String childRef) {
        if (!childRef().equals(childRef)) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "This plan belongs to another child. Check planRef and child.childRef.")
                    .raise();
        }
    }

    private Happened described() {
        return Happened.of(
                new PlanDescribed(
                        planMadeOn(), lastReviewedOn().orElse(null), dueBy(), involvement()));
    }

    public UUID id() {
        return id;
    }

    Instant openedAt() {
        return openedAt;
    }

    public String planRef() {
        return planRef;
    }

    /**
     * Returns the day from which the plan's social care content may be out of date. Making the plan
     * again, or deciding a review, on that day or later settles it.
     */
    public Optional<LocalDate> contentStaleSince() {
        return Optional.ofNullable(contentStaleSince)
                .filter(since -> planMadeOn().isBefore(since) && cycleStartsOn().isBefore(since));
    }

    /**
     * Returns the areas to which the child belonged, as far as known; the last is the present one.
     */
    public List<HomePeriod> homes() {
        return homes(borough, London.dateOf(openedAt));
    }

    /**
     * Returns the day on which the authority ceased to maintain the plan; empty while it maintains
     * it.
     */
    public Optional<LocalDate> ceasedOn() {
        return Optional.ofNullable(ceasing).map(Ceasing::ceasedOn);
    }

    /** Returns why the authority ceased to maintain the plan; empty while it maintains it. */
    public Optional<CeaseReason> ceaseReason() {
        return Optional.ofNullable(ceasing).map(Ceasing::ceaseReason);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public String recordId() {
        return planRef;
    }

    /** Returns the virtual school responsible for the child; empty if there is none. */
    public Optional<VirtualSchoolRules.Answering> virtualSchool() {
        return VirtualSchoolRules.answering(involvement(), careAuthority(), borough());
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public PlanStatus status() {
        return status;
    }

    @Override
    public void moveTo(PlanStatus next) {
        status = next;
    }
}
