package london.dsco.review.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import london.dsco.kit.time.UuidV7;
import london.dsco.review.cycle.AcademicYear;
import london.dsco.review.cycle.Cohort;
import london.dsco.review.cycle.CycleFacts;
import london.dsco.review.cycle.CycleRules;
import london.dsco.review.cycle.Schooling;
import london.dsco.review.cycle.YearGroup;

/**
 * An Education, Health and Care plan that the borough maintains, as far as its reviews need it. It
 * is opened by the borough's own system or by the event that a plan was issued, whichever comes
 * first; what the borough's system said is never overwritten by an event.
 */
@Entity
@Table(name = "plan")
public class Plan {

    /** The form of a borough's reference to a plan; it has no slash, for it stands in addresses. */
    public static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$";

    @Id private UUID id;
    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private String planRef;

    @Embedded private Child child;
    private LocalDate planMadeOn;
    private LocalDate lastReviewedOn;
    private LocalDate dueBy;
    private String settingUrn;

    @Enumerated(EnumType.STRING)
    private YearGroup settingFinalYear;

    /** September of the Reception year of the cohort the borough places the child in; or null. */
    private Integer statedReceptionYear;

    private LocalDate post16MoveOn;

    @Enumerated(EnumType.STRING)
    private Involvement involvement;

    private String planAuthority;
    private String careAuthority;
    private String residenceAuthority;
    private String settingAuthority;
    private boolean residential52Week;
    private boolean eotas;
    private boolean inpatient;
    private boolean registered;

    @Column(updatable = false)
    private Instant openedAt;

    protected Plan() {}

    private Plan(String borough, String planRef, Clock clock) {
        this.id = UuidV7.next(clock);
        this.borough = borough;
        this.planRef = planRef;
        this.planAuthority = borough;
        this.openedAt = clock.instant();
    }

    /** A plan that the borough's system tells of before anyone else. */
    static Plan registered(
            String borough, String planRef, RegisterPlan said, LocalDate today, Clock clock) {
        Plan plan = new Plan(borough, planRef, clock);
        plan.register(said, today);
        return plan;
    }

    /** A plan known from the outcome of an advice request. */
    static Plan opened(String borough, PlanIssued fact, Clock clock) {
        Plan plan = new Plan(borough, fact.planRef(), clock);
        plan.child = Child.known(fact.childRef());
        plan.involvement = fact.involvement();
        plan.planMadeOn = fact.issuedOn();
        plan.computeDueBy();
        return plan;
    }

    /** Takes over the whole of what the borough's system says. */
    void register(RegisterPlan said, LocalDate today) {
        registered = true;
        child = said.child().child();
        planMadeOn = said.planMadeOn();
        lastReviewedOn = said.lastReviewedOn();
        settingUrn = said.settingUrn();
        settingFinalYear = said.finalYear();
        statedReceptionYear = statedReceptionYear(said, today);
        post16MoveOn = said.post16MoveOn();
        involvement = Objects.requireNonNullElse(said.involvement(), Involvement.NOT_KNOWN);
        planAuthority = Objects.requireNonNullElse(said.planAuthority(), borough);
        careAuthority = said.careAuthority();
        residenceAuthority = said.residenceAuthority();
        settingAuthority = said.settingAuthority();
        residential52Week = Boolean.TRUE.equals(said.residential52Week());
        eotas = Boolean.TRUE.equals(said.eotas());
        inpatient = Boolean.TRUE.equals(said.inpatient());
        computeDueBy();
    }

    /**
     * Takes over what a further outcome says, such as that of a reassessment: the latest date on
     * which the plan was made, in whichever order the outcomes arrive.
     *
     * @return whether that changed anything
     */
    boolean reissued(PlanIssued fact) {
        if (registered || !fact.issuedOn().isAfter(planMadeOn)) {
            return false;
        }
        planMadeOn = fact.issuedOn();
        involvement = fact.involvement();
        computeDueBy();
        return true;
    }

    /** The day the present cycle runs from: that of the last review, else of the plan itself. */
    public LocalDate cycleStartsOn() {
        return lastReviewedOn == null ? planMadeOn : lastReviewedOn;
    }

    /** What the dates of a cycle that starts on a day depend on, but for its meeting. */
    public CycleFacts factsFrom(LocalDate startsOn) {
        return CycleFacts.of(
                startsOn,
                child.dateOfBirth(),
                new Schooling(cohort().orElse(null), settingFinalYear, post16MoveOn, null, eotas));
    }

    public Optional<YearGroup> yearGroupOn(LocalDate day) {
        return cohort().flatMap(cohort -> cohort.yearGroupIn(AcademicYear.containing(day)));
    }

    private Optional<Cohort> cohort() {
        return statedReceptionYear != null
                ? Optional.of(new Cohort(new AcademicYear(statedReceptionYear)))
                : Optional.ofNullable(child.dateOfBirth()).map(Cohort::bornOn);
    }

    /**
     * A year group that is that of the child's age states nothing, so that it follows a correction.
     */
    private static Integer statedReceptionYear(RegisterPlan said, LocalDate today) {
        Cohort byAge = Cohort.bornOn(said.child().dateOfBirth());
        return said.statedYearGroup()
                .map(yearGroup -> Cohort.of(yearGroup, AcademicYear.containing(today)))
                .filter(cohort -> !cohort.equals(byAge))
                .map(cohort -> cohort.reception().startYear())
                .orElse(null);
    }

    private void computeDueBy() {
        dueBy = CycleRules.inForceOn(cycleStartsOn()).dueBy(cycleStartsOn());
    }

    public UUID id() {
        return id;
    }

    public String borough() {
        return borough;
    }

    public String planRef() {
        return planRef;
    }

    public Child child() {
        return child;
    }

    public LocalDate planMadeOn() {
        return planMadeOn;
    }

    public Optional<LocalDate> lastReviewedOn() {
        return Optional.ofNullable(lastReviewedOn);
    }

    public LocalDate dueBy() {
        return dueBy;
    }

    PlanView viewOn(LocalDate today) {
        return new PlanView(
                planRef,
                child,
                planMadeOn,
                lastReviewedOn,
                dueBy,
                settingUrn,
                yearGroupOn(today).orElse(null),
                settingFinalYear,
                post16MoveOn,
                involvement,
                planAuthority,
                careAuthority,
                residenceAuthority,
                settingAuthority,
                residential52Week,
                eotas,
                inpatient);
    }
}
