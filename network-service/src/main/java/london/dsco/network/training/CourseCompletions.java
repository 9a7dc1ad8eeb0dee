package london.dsco.network.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of people in an audience who have completed a course. */
@Schema(
        description =
                "How many of the audience have completed one course, by the end of the quarter")
record CourseCompletions(
        @Schema(description = "Id of your borough's course for this audience") @NotNull
                UUID courseId,
        @Schema(description = "Staff now in post who have completed it")
                @NotNull
                @Min(0)
                @Max(100_000)
                Integer completed) {}
