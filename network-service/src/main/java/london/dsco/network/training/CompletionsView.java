package london.dsco.network.training;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CourseCoverage", description = "How many of the audience have completed one course")
record CompletionsView(
        @Schema(description = "Id of the course") UUID courseId,
        @Schema(ref = "Figure", description = "Staff now in post who have completed it")
                StaffFigure completed,
        @Schema(ref = "Figure", description = "The same figure as a percentage")
                StaffFigure percent) {

    static CompletionsView of(CourseCompletions line, int workforce, boolean few) {
        return new CompletionsView(
                line.courseId(),
                StaffFigure.of(line.completed(), few),
                StaffFigure.percent(line.completed(), workforce, few));
    }
}
