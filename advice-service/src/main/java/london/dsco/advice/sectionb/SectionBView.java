package london.dsco.advice.sectionb;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.request.PrimaryNeed;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the SEN team gives the author of section B; only the id of the request until it has.
 *
 * @param primaryNeed the primary special educational need
 * @param writtenBy user name; absent for the SEN team, which may not see names
 */
@Schema(name = "SectionB", requiredProperties = "requestId")
public record SectionBView(
        UUID requestId,
        @Schema(nullable = true) PrimaryNeed primaryNeed,
        @Schema(nullable = true) @Size(max = 10_000) String excerpt,
        @Schema(nullable = true) @Size(max = 128) String writtenBy,
        @Schema(nullable = true) Instant writtenAt) {

    static SectionBView none(UUID requestId) {
        return new SectionBView(requestId, null, null, null, null);
    }

    static SectionBView of(SectionBExcerpt written, Sight sight) {
        return new SectionBView(
                written.requestId(),
                written.primaryNeed(),
                written.excerpt(),
                sight.covers(Sight.WHOLE) ? written.writtenBy() : null,
                written.writtenAt());
    }
}
