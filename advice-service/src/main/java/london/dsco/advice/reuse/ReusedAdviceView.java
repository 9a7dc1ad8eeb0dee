package london.dsco.advice.reuse;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Earlier advice that a request rests on.
 *
 * @param source what it is, and where it is kept
 * @param providedOn London date on which it was provided
 * @param author who gave it
 * @param citation the law under which it need not be sought again
 * @param recordedBy user name; absent for the SEN team, which may not see names
 */
@Schema(
        name = "ReusedAdvice",
        requiredProperties = {
            "id",
            "source",
            "providedOn",
            "author",
            "satisfactions",
            "citation",
            "recordedAt"
        })
public record ReusedAdviceView(
        UUID id,
        @Size(max = 500) String source,
        LocalDate providedOn,
        @Size(max = 200) String author,
        Satisfactions satisfactions,
        @Size(max = 100) String citation,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        Instant recordedAt) {

    static ReusedAdviceView of(ReusedAdvice reused, Sight sight) {
        return new ReusedAdviceView(
                reused.id(),
                reused.source(),
                reused.providedOn(),
                reused.author(),
                reused.satisfactions(),
                ReuseRules.CITATION,
                sight.covers(Sight.WHOLE) ? reused.recordedBy() : null,
                reused.recordedAt());
    }
}
