package london.dsco.review.planimport;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error in a row that was not loaded. */
@Schema(
        name = "PlanImportError",
        description = "What is wrong with a row that was not loaded. It never repeats the value.")
public record RowErrorView(
        @Schema(
                        description =
                                "The line of the file where the row begins; the header is line 1",
                        minimum = "2")
                int line,
        @Schema(
                        nullable = true,
                        description = "The column. Absent if the row as a whole is wrong",
                        examples = "planMadeOn")
                @Size(max = 64)
                String column,
        @Schema(description = "What is wrong, as a code", examples = "in-the-future")
                @Size(max = 64)
                String code,
        @Schema(description = "What is expected", examples = "The date must not be in the future.")
                @Size(max = 1_000)
                String detail) {

    static RowErrorView of(RowError error) {
        return new RowErrorView(error.line(), error.column(), error.code(), error.explanation());
    }
}
