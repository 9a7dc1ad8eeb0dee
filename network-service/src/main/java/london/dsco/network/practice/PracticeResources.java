package london.dsco.network.practice;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the practice requires and what it is worth, as far as known. */
@Schema(description = "What it takes and what it is worth, as far as you know")
public record PracticeResources(
        @Schema(
                        description = "One-off cost to start, in whole pounds",
                        examples = "50000",
                        nullable = true)
                @Min(0)
                @Max(100_000_000)
                Integer poundsToBegin,
        @Schema(
                        description = "Running cost in whole pounds a year; 0 for none",
                        examples = "53000",
                        nullable = true)
                @Min(0)
                @Max(100_000_000)
                Integer poundsAYear,
        @Schema(description = "Savings elsewhere in whole pounds a year", nullable = true)
                @Min(0)
                @Max(100_000_000)
                Integer poundsSavedAYear,
        @Schema(description = "Staff, in full-time equivalents", examples = "1.5", nullable = true)
                @DecimalMin("0")
                @Digits(integer = 4, fraction = 2)
                BigDecimal fullTimeStaff,
        @Schema(
                        description =
                                "Other posts needed and how much of their time, without names",
                        nullable = true)
                @Size(min = 1, max = 1000)
                String staff,
        @Schema(description = "Rooms, systems and equipment", nullable = true)
                @Size(min = 1, max = 1000)
                String space,
        @Schema(description = "Why it is worth it", nullable = true) @Size(min = 1, max = 1000)
                String value) {

    /** Returns whether it contains nothing at all. */
    boolean saysNothing() {
        return poundsToBegin == null
                && poundsAYear == null
                && poundsSavedAYear == null
                && fullTimeStaff == null
                && staff == null
                && space == null
                && value == null;
    }
}
