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

    /** To whose areas the child belonged before, oldest first; null where none was told. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<HomePeriod> homesBefore;

    /** The post-16 move that was stated when the date of the final plan was first told. */
    private LocalDate phaseTransferFinalFor;

    protected DescribedPlan() {}

    /** Takes over what is on record, and makes nothing of it. */
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

    /**
     * Keeps to whose area the child belonged until now, where what is said next changes that or
     * says since when it is so.
     *
     * @param openedOn London date since which the plan is known here
     * @param today London's date, since which a change holds of which nobody says since when
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

    /** GSS code of the authority to whose area the child belongs. */
    private String home(String borough) {
        return BelongingRules.home(involvement, authorities.careAuthority(), borough);
    }

    private List<HomePeriod> homesBefore() {
        return homesBefore == null ? List.of() : homesBefore;
    }

    /**
     * To whose areas the child belonged, oldest first, as far as it is known; the last is the
     * present one. Of no day before the first is it known.
     */
    List<HomePeriod> homes(String borough, LocalDate openedOn) {
        LocalDate since = moves().careSince();
        List<HomePeriod> homes = new ArrayList<>(homesBefore());
        homes.add(new HomePeriod(home(borough), since == null ? openedOn : since, null));
        return List.copyOf(homes);
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
