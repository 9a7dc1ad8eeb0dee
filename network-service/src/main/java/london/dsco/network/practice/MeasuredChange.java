package london.dsco.network.practice;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import london.dsco.network.measure.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure before and after, with the time between. */
@Schema(description = "A figure before and after, and the time between them")
public record MeasuredChange(
        @Schema(description = "What is measured, with its unit") @NotBlank @Size(max = 200)
                String measured,
        @Schema(
                        description =
                                "The measure in the benchmarks that it relates to; left out if there is"
                                        + " none")
                Measure benchmark,
        @Schema(description = "The figure before")
                @NotNull
                @PositiveOrZero
                @Digits(integer = 7, fraction = 1)
                BigDecimal before,
        @Schema(description = "The figure after, or the target figure")
                @NotNull
                @PositiveOrZero
                @Digits(integer = 7, fraction = 1)
                BigDecimal after,
        @Schema(description = "The date of the figure before") @NotNull LocalDate from,
        @Schema(description = "The date of the figure after, or the target date") @NotNull
                LocalDate to,
        @Schema(description = "Whether it is a result or a target") @NotNull ChangeKind kind) {}
