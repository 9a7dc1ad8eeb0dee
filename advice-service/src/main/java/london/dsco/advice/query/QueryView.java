package london.dsco.advice.query;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A query about a request. For social care only.
 *
 * @param requestId of the request that it is about
 * @param question in full; absent where the topic says it all
 * @param askedBy user name
 * @param dueOn London date by which it is to be answered
 * @param state on the day of reading
 * @param answeredBy user name; absent before the answer
 */
@Schema(
        name = "Query",
        requiredProperties = {"id", "requestId", "topic", "askedBy", "askedAt", "dueOn", "state"})
public record QueryView(
        UUID id,
        UUID requestId,
        @Size(max = 200) String topic,
        @Schema(nullable = true) @Size(max = 4_000) String question,
        @Size(max = 128) String askedBy,
        Instant askedAt,
        LocalDate dueOn,
        QueryState state,
        @Schema(nullable = true) @Size(max = 4_000) String answer,
        @Schema(nullable = true) @Size(max = 128) String answeredBy,
        @Schema(nullable = true) Instant answeredAt) {

    /**
     * @param today London date
     */
    static QueryView of(AskedQuery query, LocalDate today) {
        return new QueryView(
                query.id(),
                query.requestId(),
                query.topic(),
                query.question(),
                query.askedBy(),
                query.askedAt(),
                query.dueOn(),
                query.state(today),
                query.answer(),
                query.answeredBy(),
                query.answeredAt());
    }
}
