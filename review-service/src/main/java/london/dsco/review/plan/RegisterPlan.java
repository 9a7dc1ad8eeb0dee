package london.dsco.review.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import london.dsco.review.cycle.YearGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a borough's own system says of one plan; the whole of it, each time. */
@Schema(description = "One Education, Health and Care plan as the borough's own system holds it")
public record RegisterPlan(
        @NotNull @Valid ChildDetails child,
        @NotNull
                @Schema(
                        description = "The date on which the plan was made",
                        examples = "2026-03-01")
                LocalDate planMadeOn,
        @Schema(description = "The date of the last completed review; starts the present cycle")
                LocalDate lastReviewedOn,
        @Pattern(regexp = "^\\d{6}$", message = "A URN has six digits.")
                @Schema(description = "URN of the setting", examples = "100049")
                String settingUrn,
        @Pattern(regexp = YEAR_GROUP, message = A_YEAR_GROUP)
                @Schema(
                        description =
                                "National Curriculum year in the present academic year, N1 to Y14,"
                                        + " where it is not that of the child's age. It moves up"
                                        + " each 1 September.",
                        examples = "Y4")
                String yearGroup,
        @Pattern(regexp = YEAR_GROUP, message = A_YEAR_GROUP)
                @Schema(
                        description =
                                "The last year that the setting teaches; needed for infant, first,"
                                        + " middle and all-through schools",
                        examples = "Y6")
                String settingFinalYear,
        @Schema(description = "A proposed move from one post-16 institution to another")
                LocalDate post16MoveOn,
        @Schema(description = "NOT_KNOWN unless said") Involvement involvement,
        @Pattern(regexp = GSS, message = A_GSS_CODE)
                @Schema(
                        description = "Maintains the plan; the own borough unless said",
                        examples = "E09000007")
                String planAuthority,
        @Pattern(regexp = GSS, message = A_GSS_CODE)
                @Schema(description = "Corporate parent or social care authority")
                String careAuthority,
        @Pattern(regexp = GSS, message = A_GSS_CODE) @Schema(description = "Where the child lives")
                String residenceAuthority,
        @Pattern(regexp = GSS, message = A_GSS_CODE) @Schema(description = "Where the setting is")
                String settingAuthority,
        @Schema(description = "A residential placement of 52 weeks a year")
                Boolean residential52Week,
        @Schema(description = "Education otherwise than at school") Boolean eotas,
        @Schema(
                        description =
                                "In hospital for their mental health, a learning disability or autism")
                Boolean inpatient) {

    private static final String YEAR_GROUP = "^(N1|N2|R|Y?([1-9]|1[0-4]))$";
    private static final String A_YEAR_GROUP = "A year group is N1, N2, R or Y1 to Y14.";
    private static final String GSS = "^[ENSW]\\d{8}$";
    private static final String A_GSS_CODE = "A GSS code is a letter and eight digits.";

    Optional<YearGroup> statedYearGroup() {
        return Optional.ofNullable(yearGroup).flatMap(YearGroup::parse);
    }

    YearGroup finalYear() {
        return Optional.ofNullable(settingFinalYear).flatMap(YearGroup::parse).orElse(null);
    }

    /**
     * @throws ProblemException {@code unprocessable} when the dates contradict each other
     */
    void requireConsistentDates() {
        List<InvalidField> errors = new ArrayList<>();
        if (child.dateOfBirth().isAfter(planMadeOn)) {
            errors.add(
                    new InvalidField(
                            "/child/dateOfBirth", "order", "Must not be after planMadeOn."));
        }
        if (lastReviewedOn != null && lastReviewedOn.isBefore(planMadeOn)) {
            errors.add(
                    new InvalidField("/lastReviewedOn", "order", "Must not be before planMadeOn."));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE, "The dates contradict each other.", errors);
        }
    }
}
