package london.dsco.network.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import london.dsco.network.coproduction.CoProductionPartner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Course, as written by its author")
record WriteTrainingCourse(
        @Schema(description = "Name of the course") @NotBlank @Size(max = 200) String title,
        @Schema(description = "What it is for") @NotNull CourseKind kind,
        @Schema(description = "Who it is for") @NotNull TrainingAudience audience,
        @Schema(description = "Whether everybody in the audience must take it") @NotNull
                Boolean mandatory,
        @Schema(description = "Length in days")
                @NotNull
                @DecimalMin("0.1")
                @DecimalMax("60")
                @Digits(integer = 2, fraction = 1)
                BigDecimal days,
        @Schema(
                        description = "How many times a year it runs, such as 12 for monthly",
                        nullable = true)
                @Min(1)
                @Max(366)
                Integer sessionsPerYear,
        @Schema(description = "Who it was developed with") @NotNull @Size(max = 10)
                List<@NotNull CoProductionPartner> coProducedWith,
        @Schema(description = "What it is about") @NotBlank @Size(max = 2000) String about) {

    TrainingCourse.Said said() {
        return new TrainingCourse.Said(
                title, kind, audience, mandatory, days, sessionsPerYear, coProducedWith, about);
    }
}
