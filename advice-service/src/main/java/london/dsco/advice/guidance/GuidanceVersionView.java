package london.dsco.advice.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of guidance. It never changes, but another may take its place.
 *
 * @param current whether it is the newest version
 * @param text plain text or Markdown, as it was sent: treat HTML in it as text
 * @param steps of a process map, the first one first
 * @param publishedOn London date
 * @param publishedBy user name; absent for what the region publishes
 */
@Schema(
        name = "GuidanceVersion",
        requiredProperties = {
            "guidanceId",
            "kind",
            "number",
            "current",
            "title",
            "audience",
            "text",
            "sources",
            "steps",
            "publishedOn"
        })
public record GuidanceVersionView(
        UUID guidanceId,
        GuidanceKind kind,
        int number,
        boolean current,
        @Size(max = 200) String title,
        @Size(max = 6) List<@Size(max = 40) String> audience,
        @Size(max = 50_000) String text,
        @Size(max = 50) List<@Valid Source> sources,
        @Size(max = 100) List<@Valid ProcessStep> steps,
        LocalDate publishedOn,
        @Schema(nullable = true) @Size(max = 128) String publishedBy) {

    static GuidanceVersionView of(
            GuidanceItem item, int number, Edition edition, LocalDate on, String by) {
        return new GuidanceVersionView(
                item.id(),
                item.kind(),
                number,
                number == item.currentNumber(),
                edition.title(),
                edition.audience(),
                edition.text(),
                edition.sources(),
                edition.steps(),
                on,
                by);
    }
}
