package london.dsco.review.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import london.dsco.domain.Involvement;
import london.dsco.review.cycle.AcademicYear;
import london.dsco.review.cycle.AdulthoodRules;
import london.dsco.review.cycle.Cohort;
import london.dsco.review.cycle.CycleFacts;
import london.dsco.review.cycle.RulesInForce;
import london.dsco.review.cycle.Schooling;
import london.dsco.review.cycle.YearGroup;

/**
 * What is known of a plan and its child, and the dates that follow from it. What happens to the
 * plan, {@link Plan} says; it alone takes over what was told.
 */
@MappedSuperclass
public abstract class DescribedPlan {

    @Embedded private Child child;
    private LocalDate planMadeOn;
    private LocalDate lastReviewedOn;

    @Enumerated(EnumType.STRING)
    private Involvement involvement;

    @Embedded private Placement placement;
    @Embedded private Authorities authorities;
    @Embedded private Moves moves;

    /** The post-16 move that was stated when the date of the final plan was first told. */
    private LocalDate phaseTransferFinalFor;

    protected DescribedPlan() {}

    /** Takes over the whole of what is said. A transfer that is not told again stays. */
    void take(PlanDetails said) {
        keepForWhichMoveThePlanIsFinal(said.placement());
        child = said.child();
        planMadeOn = said.planMadeOn();
        lastReviewedOn = said.lastReviewedOn();
        involvement = said.involvement();
        placement = said.placement();
        authorities = said.authorities();
        moves = said.moves().after(moves);
    }

    /** A date that stays while another move is stated was not that of the other move's plan. */
    private void keepForWhichMoveThePlanIsFinal(Placement said) {
        LocalDate told = placement == null ? null : placement.phaseTransferFinalOn();
        if (!Objects.equals(told, said.phaseTransferFinalOn())) {
            phaseTransferFinalFor = said.post16MoveOn();
        }
    }

    /** Takes over what the outcome of an advice request says. */
    void takeIssue(LocalDate issuedOn, Involvement knownAs) {
        planMadeOn = issuedOn;
        involvement = knownAs;
    }

    /** Takes over the decision that completed a review. */
    void takeReview(LocalDate decidedOn) {
        lastReviewedOn = decidedOn;
    }

    /** What is known of the plan. */
    public PlanDetails details() {
        return new PlanDetails(
                child, planMadeOn, lastReviewedOn, involvement, placement, authorities, moves());
    }

    /**
     * The day the present cycle runs from: that of the last review's decision, else of the plan.
     */
    public LocalDate cycleStartsOn() {
        return lastReviewedOn == null ? planMadeOn : lastReviewedOn;
    }

    /** Last day of the present cycle. */
    public LocalDate dueBy() {
        return RulesInForce.on(cycleStartsOn()).dueBy(cycleStartsOn(), moves().transferredOn());
    }

    /** What the dates of a cycle that starts on a day depend on, but for its meeting. */
    public CycleFacts factsFrom(LocalDate startsOn) {
        Schooling schooling = placement.schooling(cohort().orElse(null), phaseTransferFinalFor);
        return moves().in(CycleFacts.of(startsOn, child.dateOfBirth(), schooling));
    }

    /** The National Curriculum year in the academic year of a day; empty where it is not known. */
    public Optional<YearGroup> yearGroupOn(LocalDate day) {
        return cohort().flatMap(cohort -> cohort.yearGroupIn(AcademicYear.containing(day)));
    }

    /**
     * Whether a review on a day must look to preparing for adulthood.
     *
     * @param fromAge where the borough begins before Year 9; null where it does not
     */
    public boolean looksToAdulthoodOn(LocalDate day, Integer fromAge) {
        return AdulthoodRules.looksToAdulthood(
                day, cohort().orElse(null), child.dateOfBirth(), fromAge);
    }

    /** A row without any is read as null. */
    Moves moves() {
        return moves == null ? Moves.NONE : moves;
    }

    /** As {@link Schooling} takes it; null where no move was stated. */
    LocalDate phaseTransferFinalFor() {
        return phaseTransferFinalFor;
    }

    private Optional<Cohort> cohort() {
        return placement.statedReceptionYear() != null
                ? Optional.of(new Cohort(new AcademicYear(placement.statedReceptionYear())))
                : Optional.ofNullable(child.dateOfBirth()).map(Cohort::bornOn);
    }

    public String childRef() {
        return child.childRef();
    }

    /** Whether the child attends neither a school nor another institution. */
    public boolean isNotInSchool() {
        return placement.notInSchool();
    }

    public LocalDate planMadeOn() {
        return planMadeOn;
    }

    /** The child's or young person's; empty where only the reference is known. */
    public Optional<LocalDate> bornOn() {
        return Optional.ofNullable(child.dateOfBirth());
    }

    /** The decision that completed the last review. */
    public Optional<LocalDate> lastReviewedOn() {
        return Optional.ofNullable(lastReviewedOn);
    }

    public Involvement involvement() {
        return involvement;
    }

    /** GSS code of the corporate parent, or of the authority whose social care knows the child. */
    public String careAuthority() {
        return authorities.careAuthority();
    }

    /** The child or young person it is for. */
    public Child child() {
        return child;
    }

    /** Where and how they are educated. */
    public Placement placement() {
        return placement;
    }

    /** The authorities responsible for them. */
    public Authorities authorities() {
        return authorities;
    }

    /** URN of the setting; empty where it is not known. */
    public Optional<String> settingUrn() {
        return Optional.ofNullable(placement.settingUrn());
    }
}
