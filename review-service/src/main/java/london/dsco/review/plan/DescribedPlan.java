package london.dsco.review.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What is known about a plan and its child, and the dates that follow from it. {@link Plan} has
 * what happens to the plan, and is the only class that takes over reported details.
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

    /** The areas to which the child belonged before, oldest first; null if none was reported. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<HomePeriod> homesBefore;

    /** The post-16 move that was stated when the date of the final plan was first reported. */
    private LocalDate phaseTransferFinalFor;

    protected DescribedPlan() {}

    /** Fills in what a row contains, without any effect. */
    void restore(PlanDetails kept, LocalDate finalFor, List<HomePeriod> homes) {
        child = kept.child();
        planMadeOn = kept.planMadeOn();
        lastReviewedOn = kept.lastReviewedOn();
        involvement = kept.involvement();
        placement = kept.placement();
        authorities = kept.authorities();
        moves = kept.moves();
        phaseTransferFinalFor = finalFor;
        homesBefore = homes;
    }

    /** Takes over everything that is reported. A transfer that is not reported again stays. */
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

    /**
     * Records the move for which the plan was made final: the one stated when the date was first
     * reported. A date that stays the same while another move is stated does not belong to the new
     * move.
     */
    private void keepForWhichMoveThePlanIsFinal(Placement said) {
        LocalDate told = placement == null ? null : placement.phaseTransferFinalOn();
        if (!Objects.equals(told, said.phaseTransferFinalOn())) {
            phaseTransferFinalFor = said.post16MoveOn();
        }
    }

    /** Takes over what the outcome of an advice request reports. */
    void takeIssue(LocalDate issuedOn, Involvement knownAs) {
        planMadeOn = issuedOn;
        involvement = knownAs;
    }

    /** Takes over the decision that completed a review. */
    void takeReview(LocalDate decidedOn) {
        lastReviewedOn = decidedOn;
    }

    /**
     * Keeps the area to which the child belonged until now, if the new details change it or date
     * it.
     *
     * @param openedOn London date since which this service has known the plan
     * @param today London's date, from which an undated change counts
     */
    void keepHomes(PlanDetails said, String borough, LocalDate openedOn, LocalDate today) {
        String next =
                BelongingRules.home(
                        said.involvement(), said.authorities().careAuthority(), borough);
        boolean changes = !next.equals(home(borough));
        LocalDate since = said.moves().careSince();
        if (changes) {
            LocalDate from = since == null ? today : since;
            homesBefore = BelongingRules.until(homes(borough, openedOn), from);
            moves = moves().caredForSince(from);
        } else if (since != null) {
            homesBefore = BelongingRules.until(homesBefore(), since);
        }
    }

    /** Returns the GSS code of the authority to whose area the child belongs. */
    private String home(String borough) {
        return BelongingRules.home(involvement, authorities.careAuthority(), borough);
    }

    private List<HomePeriod> homesBefore() {
        return homesBefore == null ? List.of() : homesBefore;
    }

    /**
     * Returns the areas to which the child belonged, oldest first and as far as known; the last is
     * the present one. Nothing is known about days before the first.
     */
    List<HomePeriod> homes(String borough, LocalDate openedOn) {
        LocalDate since = moves().careSince();
        List<HomePeriod> homes = new ArrayList<>(homesBefore());
        homes.add(new HomePeriod(home(borough), since == null ? openedOn : since, null));
        return List.copyOf(homes);
    }

    /** Returns what is known of the plan. */
    public PlanDetails details() {
        return new PlanDetails(
                child, planMadeOn, lastReviewedOn, involvement, placement, authorities, moves());
    }

    /**
     * Returns the first day of the present cycle: the day of the last review's decision or, without
     * one, that of the plan.
     */
    public LocalDate cycleStartsOn() {
        return lastReviewedOn == null ? planMadeOn : lastReviewedOn;
    }

    /** Returns the last day of the present cycle. */
    public LocalDate dueBy() {
        return RulesInForce.on(cycleStartsOn()).dueBy(cycleStartsOn(), moves().transferredOn());
    }

    /** Returns the facts for the dates of a cycle that starts on a day, without its meeting. */
    public CycleFacts factsFrom(LocalDate startsOn) {
        Schooling schooling = placement.schooling(cohort().orElse(null), phaseTransferFinalFor);
        return moves().in(CycleFacts.of(startsOn, child.dateOfBirth(), schooling));
    }

    /** Returns the National Curriculum year in the academic year of a day; empty if unknown. */
    public Optional<YearGroup> yearGroupOn(LocalDate day) {
        return cohort().flatMap(cohort -> cohort.yearGroupIn(AcademicYear.containing(day)));
    }

    /**
     * Returns whether a review on a day must consider preparing for adulthood.
     *
     * @param fromAge age from which the borough begins before Year 9; null if it does not begin
     *     earlier
     */
    public boolean looksToAdulthoodOn(LocalDate day, Integer fromAge) {
        return AdulthoodRules.looksToAdulthood(
                day, cohort().orElse(null), child.dateOfBirth(), fromAge);
    }

    /** Returns the moves. Hibernate reads a row without any as null. */
    Moves moves() {
        return moves == null ? Moves.NONE : moves;
    }

    /** Returns the move for {@link Schooling}; null if none was stated. */
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

    /** Returns whether the child attends neither a school nor another institution. */
    public boolean isNotInSchool() {
        return placement.notInSchool();
    }

    public LocalDate planMadeOn() {
        return planMadeOn;
    }

    /** Returns the date of birth; empty if only the reference is known. */
    public Optional<LocalDate> bornOn() {
        return Optional.ofNullable(child.dateOfBirth());
    }

    /** Returns the decision that completed the last review. */
    public Optional<LocalDate> lastReviewedOn() {
        return Optional.ofNullable(lastReviewedOn);
    }

    public Involvement involvement() {
        return involvement;
    }

    /**
     * Returns the GSS code of the corporate parent, or of the authority whose social care knows the
     * child.
     */
    public String careAuthority() {
        return authorities.careAuthority();
    }

    /** Returns the child or young person for whom the plan is made. */
    public Child child() {
        return child;
    }

    /** Returns where and how they are educated. */
    public Placement placement() {
        return placement;
    }

    /** Returns the authorities responsible for them. */
    public Authorities authorities() {
        return authorities;
    }

    /** Returns the URN of the setting; empty if unknown. */
    public Optional<String> settingUrn() {
        return Optional.ofNullable(placement.settingUrn());
    }
}
