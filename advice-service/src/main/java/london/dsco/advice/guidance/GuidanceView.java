package london.dsco.advice.guidance;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The state of guidance in a borough. The text is in its versions.
 *
 * @param regional whether the boroughs of the region share it
 * @param number of the current version
 * @param publishedOn London date on which that version was published
 * @param acknowledgedAt when you acknowledged that version; absent while you have not
 */
@Schema(
        name = "Guidance",
        requiredProperties = {
            "id",
            "kind",
            "status",
            "regional",
            "title",
            "audience",
            "number",
            "publishedOn"
        })
public record GuidanceView(
        UUID id,
        GuidanceKind kind,
        GuidanceStatus status,
        boolean regional,
        @Size(max = 200) String title,
        @Size(max = 6) List<@Size(max = 40) String> audience,
        int number,
        LocalDate publishedOn,
        @Schema(nullable = true) Instant acknowledgedAt) {

    static GuidanceView of(GuidanceItem item, Instant acknowledgedAt) {
        return new GuidanceView(
                item.id(),
                item.kind(),
                item.status(),
                item.isRegional(),
                item.title(),
                item.audience(),
                item.currentNumber(),
                item.publishedOn(),
                acknowledgedAt);
    }
}
