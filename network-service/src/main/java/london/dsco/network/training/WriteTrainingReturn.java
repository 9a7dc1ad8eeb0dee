package london.dsco.network.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Training return, as written by its author")
record WriteTrainingReturn(
        @Schema(description = "The quarter, such as 2026-Q3")
                @NotNull
                @Pattern(regexp = Quarter.PATTERN)
                @Size(max = 7)
                String quarter,
        @Schema(description = "The audience trained") @NotNull TrainingAudience audience,
        @Schema(description = "Staff in post at the end of the quarter")
                @NotNull
                @Min(0)
                @Max(100_000)
                Integer workforceCount,
        @Schema(description = "How many of them have completed all mandatory training")
                @NotNull
                @Min(0)
                @Max(100_000)
                Integer completedMandatory,
        @Schema(
                        description =
                                "The percentage the borough wants to reach, which is not a result",
                        nullable = true)
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 1)
                BigDecimal targetPercent,
        @Schema(description = "Staff who started in the quarter") @NotNull @Min(0) @Max(100_000)
                Integer newStarters,
        @Schema(description = "How many of them had an induction with the DSCO")
                @NotNull
                @Min(0)
                @Max(100_000)
                Integer inducted,
        @Schema(description = "Champions among the staff") @NotNull @Min(0) @Max(100_000)
                Integer champions,
        @Schema(description = "Course by course") @NotNull @Size(max = 50)
                List<@NotNull @Valid CourseCompletions> completions) {

    TrainingReturn.Said said() {
        return new TrainingReturn.Said(
                quarter,
                audience,
                workforceCount,
                completedMandatory,
                targetPercent,
                newStarters,
                inducted,
                champions,
                completions);
    }
}
