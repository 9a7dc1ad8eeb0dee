package london.dsco.advice.writing;

import java.time.Instant;
import london.dsco.advice.content.AdviceContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submitted version of the advice.
 *
 * @param submittedBy user name of the author; null for readers who are told no names
 * @param author what the register said of them then; null likewise
 * @param attestation what the author answered for; null for a version from before it was asked
 */
@Schema(name = "AdviceVersion")
public record AdviceVersionView(
        @Schema(minimum = "1", maximum = "10000") int version,
        @Schema(nullable = true) String submittedBy,
        Instant submittedAt,
        @Schema(nullable = true) AuthorThen author,
        @Schema(nullable = true) Attestation attestation,
        AdviceContent advice) {

    static AdviceVersionView whole(SubmittedVersion submitted, AdviceContent shown) {
        return new AdviceVersionView(
                submitted.number(),
                submitted.submittedBy(),
                submitted.submittedAt(),
                submitted.author(),
                submitted.attestation(),
                shown);
    }

    static AdviceVersionView sent(SubmittedVersion submitted) {
        return new AdviceVersionView(
                submitted.number(),
                null,
                submitted.submittedAt(),
                null,
                submitted.attestation(),
                submitted.content().withoutInternal());
    }
}
