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
 * first. An event never overwrites what the borough's system said.
 */
@Entity
@Table(name = "plan")
public class Plan extends DescribedPlan implements Recorded<PlanStatus> {

    /** The form of a borough's reference to a plan; it has no slash, for it stands in addresses. */
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

    /** When social care came to know the child in another way; see {@link #contentStaleSince()}. */
    private LocalDate contentStaleSince;

    @Embedded private Ceasing ceasing;

    @Column(updatable = false)
    private Instant openedAt;

    /** As {@link Moves#transferredOn()}, or long ago, for lists to be narrowed by. */
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

    /** One that is on record; the rest of what is known of it, {@link #restore} takes. */
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

    /** A plan that the borough's system tells of before anyone else. */
    public static Opened<Plan> registered(
            String borough, String planRef, PlanDetails details, Instant at) {
        return opened(new Plan(borough, planRef, details, at));
    }

    /** A plan known from the outcome of an advice request. */
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
     * Takes over the whole of what the borough's system says. Where social care now knows the child
     * in another way, what the plan says of social care is stale from today on.
     *
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it names another child: a
     *     plan does not pass from one child to another
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

    /** The authority no longer maintains the plan. */
    public Happened cease(CeaseReason reason, LocalDate on) {
        ceasing = new Ceasing(on, reason);
        return Happened.of(new PlanCeased(planRef, on, reason));
    }

    /** The authority maintains it after all: it had ceased in error. */
    public Happened reinstate() {
        ceasing = null;
        return Happened.of(new PlanReinstated(planRef, childRef(), planMadeOn(), dueBy()));
    }

    /** Whether the borough's own system has ever described it, in which the child has a name. */
    public boolean isDescribed() {
        return details().child().givenName() != null;
    }

    /** Whether the borough's system has said exactly this, so that nothing would change. */
    public boolean isRegisteredAs(PlanDetails said) {
        return status == PlanStatus.REGISTERED && said.after(details().moves()).equals(details());
    }

    /**
     * Takes over what a further outcome says, such as that of a reassessment: the latest date on
     * which the plan was made, in whichever order the outcomes arrive.
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
     * Takes over the decision that completed a review here, as if the borough's system had told it.
     * A decision no later than the last is known already.
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
     * The day from which what the plan says of social care may be out of date. A plan made anew, or
     * a review decided, on that day or after has seen to it.
     */
    public Optional<LocalDate> contentStaleSince() {
        return Optional.ofNullable(contentStaleSince)
                .filter(since -> planMadeOn().isBefore(since) && cycleStartsOn().isBefore(since));
    }

    /** To whose areas the child belonged, as far as it is known; the present one is the last. */
    public List<HomePeriod> homes() {
        return homes(borough, London.dateOf(openedAt));
    }

    /** When the authority ceased to maintain the plan; empty while it does. */
    public Optional<LocalDate> ceasedOn() {
        return Optional.ofNullable(ceasing).map(Ceasing::ceasedOn);
    }

    /** Why the authority ceased to maintain the plan; empty while it does. */
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

    /** The virtual school that answers for the child; empty where none does. */
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
