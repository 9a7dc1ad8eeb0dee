package london.dsco.review.registration;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Involvement;
import london.dsco.domain.KnownAuthority;
import london.dsco.review.cycle.AcademicYear;
import london.dsco.review.cycle.Cohort;
import london.dsco.review.cycle.YearGroup;
import london.dsco.review.plan.Authorities;
import london.dsco.review.plan.Moves;
import london.dsco.review.plan.Placement;
import london.dsco.review.plan.PlanDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a borough's own system reports about one plan, each time in full. */
@Schema(description = "One Education, Health and Care plan, as in the borough's own system")
public record RegisterPlan(
        @NotNull @Valid ChildDetails child,
        @NotNull
                @Schema(
                        description = "The date the plan was made. It must not be in the future.",
                        examples = "2026-03-01")
                LocalDate planMadeOn,
        @Schema(
                        description =
                                "The date of the decision that completed the last review (SEN2"
                                        + " LastReview). It starts the current cycle. Holding a meeting does not"
                                        + " complete a review. It must not be in the future.")
                LocalDate lastReviewedOn,
        @Pattern(regexp = "^\\d{6}$", message = "A URN has six digits.")
                @Schema(description = "URN of the setting", maxLength = 6, examples = "100049")
                String settingUrn,
        @Pattern(regexp = YEAR_GROUP, message = A_YEAR_GROUP)
                @Schema(
                        description =
                                "National Curriculum year in the current academic year, N1 to Y14. Send"
                                        + " it for a child taught outside their age group. It moves up each 1"
                                        + " September.",
                        examples = "Y4")
                String yearGroup,
        @Pattern(regexp = YEAR_GROUP, message = A_YEAR_GROUP)
                @Schema(
                        description =
                                "The last year group the setting teaches. It decides when the child"
                                        + " changes phase; without it, phaseTransferUnconfirmed shows where a"
                                        + " deadline may be missing.",
                        examples = "Y6")
                String settingFinalYear,
        @Schema(description = "The first day of a proposed move between post-16 institutions")
                LocalDate post16MoveOn,
        @Schema(
                        description =
                                "When the plan was last made final for a phase transfer (SEN2"
                                        + " PhaseTransferFinalDate). It meets the deadline of its"
                                        + " own academic year, or an earlier one late. It meets"
                                        + " that of the post-16 move stated when you first send it,"
                                        + " in the twelve months before the move, unless the child"
                                        + " leaves school at the end of the same academic year. If"
                                        + " you correct the date of the move, leave this out once"
                                        + " and send it again. It must not be in the future.")
                LocalDate phaseTransferFinalOn,
        @Schema(description = "How social care knows the child. NOT_KNOWN when left out.")
                Involvement involvement,
        @Pattern(regexp = GSS, message = A_GSS_CODE)
                @KnownAuthority
                @Schema(
                        description =
                                "GSS code of the authority that maintains the plan. Your own"
                                        + " borough when left out.",
                        examples = "E09000007")
                String planAuthority,
        @Pattern(regexp = GSS, message = A_GSS_CODE)
                @KnownAuthority
                @Schema(
                        description =
                                "GSS code of the corporate parent or social care authority. Your"
                                        + " own borough when left out.")
                String careAuthority,
        @Pattern(regexp = GSS, message = A_GSS_CODE)
                @KnownAuthority
                @Schema(description = "GSS code of the authority where the child lives")
                String residenceAuthority,
        @Pattern(regexp = GSS, message = A_GSS_CODE)
                @KnownAuthority
                @Schema(description = "GSS code of the authority where the setting is")
                String settingAuthority,
        @Schema(description = "A residential placement of 52 weeks a year")
                Boolean residential52Week,
        @Schema(description = "Education otherwise than at school") Boolean eotas,
        @Schema(
                        description =
                                "Attends neither a school nor another institution, so the local"
                                        + " authority convenes the review (reg 21). Always true if eotas is true.")
                Boolean notInSchool,
        @Schema(
                        description =
                                "In hospital for their mental health, a learning disability or"
                                        + " autism")
                Boolean inpatient,
        @Schema(
                        description =
                                "When the plan came from another authority: its review is then due"
                                        + " within three months, or within the twelve months if that is later. If"
                                        + " left out, the earlier value is kept. It must not be in the future.")
                LocalDate transferredOn,
        @Schema(
                        description =
                                "When the child or young person was last detained in youth"
                                        + " accommodation. It must not be in the future.")
                LocalDate detainedOn,
        @Schema(
                        description =
                                "When they were released. The plan must then be reviewed as soon as is"
                                        + " reasonably practicable. It must not be in the future.")
                LocalDate releasedOn,
        @Schema(
                        description =
                                "The day from which involvement and careAuthority are as you send them."
                                        + " It decides which authority pays for which days. If you leave it out,"
                                        + " the earlier day stays, or today applies if you name another authority"
                                        + " whose area the child belongs to. It must not be in the future.",
                        examples = "2026-09-01")
                LocalDate careSince) {

    private static final String YEAR_GROUP = "^(N1|N2|R|Y?([1-9]|1[0-4]))$";
    private static final String A_YEAR_GROUP = "A year group is N1, N2, R or Y1 to Y14.";
    private static final String GSS = "^[ENSW]\\d{8}$";
    private static final String A_GSS_CODE = "A GSS code is a letter and eight digits.";

    /**
     * Returns the details that the register keeps.
     *
     * @param borough GSS code of the borough whose system reports it
     * @param today London's date, in whose academic year the year group is
     */
    PlanDetails details(String borough, LocalDate today) {
        return new PlanDetails(
                child.child(),
                planMadeOn,
                lastReviewedOn,
                requireNonNullElse(involvement, Involvement.NOT_KNOWN),
                new Placement(
                        settingUrn,
                        year(settingFinalYear).orElse(null),
                        statedReceptionYear(today),
                        post16MoveOn,
                        phaseTransferFinalOn,
                        Boolean.TRUE.equals(residential52Week),
                        Boolean.TRUE.equals(eotas),
                        Boolean.TRUE.equals(notInSchool),
                        Boolean.TRUE.equals(inpatient)),
                new Authorities(
                        requireNonNullElse(planAuthority, borough),
                        requireNonNullElse(careAuthority, borough),
                        residenceAuthority,
                        settingAuthority),
                new Moves(transferredOn, detainedOn, releasedOn, careSince));
    }

    /**
     * Returns the stated Reception year; null if the year group is that of the child's age, so that
     * it follows a corrected date of birth.
     */
    private Integer statedReceptionYear(LocalDate today) {
        Cohort byAge = Cohort.bornOn(child.dateOfBirth());
        return year(yearGroup)
                .map(stated -> Cohort.of(stated, AcademicYear.containing(today)))
                .filter(cohort -> !cohort.equals(byAge))
                .map(cohort -> cohort.reception().startYear())
                .orElse(null);
    }

    private static Optional<YearGroup> year(String text) {
        return Optional.ofNullable(text).flatMap(YearGroup::parse);
    }
}
