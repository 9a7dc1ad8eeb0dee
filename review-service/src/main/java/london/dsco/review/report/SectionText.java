package london.dsco.review.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The content of a section of the template.
 *
 * @param code of the section
 */
@Schema(name = "SectionText")
public record SectionText(
        @NotNull @Size(max = 40) String code, @NotNull @Size(max = 10_000) String text) {}
