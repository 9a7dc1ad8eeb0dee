package london.dsco.advice.query;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A query about a request. For social care only.
 *
 * @param question in full; absent where the topic says it all
 * @param askedBy user name
 * @param dueOn London date by which it is to be answered
 * @param answeredBy user name; absent before the answer
 */
@Schema(
        name = "Query",
        requiredProperties = {"id", "topic", "askedBy", "askedAt", "dueOn"})
public record QueryView(
        UUID id,
        @Size(max = 200) String topic,
        @Schema(nullable = true) @Size(max = 4_000) String question,
        @Size(max = 128) String askedBy,
        Instant askedAt,
        LocalDate dueOn,
        @Schema(nullable = true) @Size(max = 4_000) String answer,
        @Schema(nullable = true) @Size(max = 128) String answeredBy,
        @Schema(nullable = true) Instant answeredAt) {

    static QueryView of(AskedQuery query) {
        return new QueryView(
                query.id(),
                query.topic(),
                query.question(),
                query.askedBy(),
                query.askedAt(),
                query.dueOn(),
                query.answer(),
                query.answeredBy(),
                query.answeredAt());
    }
}
