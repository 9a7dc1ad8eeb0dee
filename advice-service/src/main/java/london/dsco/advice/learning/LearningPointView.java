package london.dsco.advice.learning;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a case teaches. For social care only.
 *
 * @param recordedBy user name of the DSCO
 * @param board absent until a board has been told
 * @param reportedOn London date on which the board met
 */
@Schema(
        name = "LearningPoint",
        requiredProperties = {
            "id",
            "requestId",
            "theme",
            "source",
            "lesson",
            "recordedBy",
            "recordedAt"
        })
public record LearningPointView(
        UUID id,
        UUID requestId,
        LearningTheme theme,
        LearningSource source,
        @Size(max = LearningPoint.LESSON) String lesson,
        @Size(max = 128) String recordedBy,
        Instant recordedAt,
        @Schema(nullable = true) Board board,
        @Schema(nullable = true) LocalDate reportedOn) {

    static LearningPointView of(LearningPoint point) {
        return new LearningPointView(
                point.id(),
                point.requestId(),
                point.theme(),
                point.source(),
                point.lesson(),
                point.recordedBy(),
                point.recordedAt(),
                point.board(),
                point.reportedOn());
    }
}
