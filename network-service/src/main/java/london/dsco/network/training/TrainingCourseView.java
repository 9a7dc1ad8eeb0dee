package london.dsco.network.training;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.network.coproduction.CoProductionPartner;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrainingCourse", description = "A course that a borough offers")
record TrainingCourseView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "Name of the course") @Size(max = 200) String title,
        @Schema(description = "What it is for") CourseKind kind,
        @Schema(description = "Who it is for") TrainingAudience audience,
        @Schema(description = "Whether everybody in the audience must take it") boolean mandatory,
        @Schema(description = "Length in days") BigDecimal days,
        @Schema(
                        description = "How many times a year it runs, such as 12 for monthly",
                        nullable = true)
                Integer sessionsPerYear,
        @Schema(description = "Who it was developed with") @Size(max = 10)
                List<CoProductionPartner> coProducedWith,
        @Schema(description = "What it is about") @Size(max = 2000) String about,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static TrainingCourseView of(TrainingCourse paper) {
        TrainingCourse.Said said = paper.said();
        return new TrainingCourseView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.title(),
                said.kind(),
                said.audience(),
                said.mandatory(),
                said.days(),
                said.sessionsPerYear(),
                said.coProducedWith(),
                said.about(),
                paper.writtenAt());
    }
}
