package london.dsco.advice.writing;

import java.time.Instant;
import london.dsco.advice.content.AdviceContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submitted version of the advice.
 *
 * @param submittedBy user name of the author; null for readers who are told no names
 * @param author what the register said of them then; null likewise
 */
@Schema(name = "AdviceVersion")
public record AdviceVersionView(
        @Schema(minimum = "1", maximum = "10000") int version,
        @Schema(nullable = true) String submittedBy,
        Instant submittedAt,
        @Schema(nullable = true) AuthorThen author,
        AdviceContent advice) {

    static AdviceVersionView whole(SubmittedVersion submitted, AdviceContent shown) {
        return new AdviceVersionView(
                submitted.number(),
                submitted.submittedBy(),
                submitted.submittedAt(),
                submitted.author(),
                shown);
    }

    static AdviceVersionView sent(SubmittedVersion submitted) {
        return new AdviceVersionView(
                submitted.number(),
                null,
                submitted.submittedAt(),
                null,
                submitted.content().withoutInternal());
    }
}
