package london.dsco.review.reporttemplate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A section of a report.
 *
 * @param code unique in its template
 * @param prompt what to write about
 * @param required in which report it must be filled in
 * @param audience who reads it once the report is sent
 */
@Schema(name = "ReportSection")
public record ReportSection(
        @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{1,39}$") @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 1_000) String prompt,
        @NotNull Required required,
        @NotNull Audience audience) {

    /** The child's or young person's own view. */
    public static final String CHILD_VOICE = "CHILD_VOICE";

    /** The views of parents and carers. */
    public static final String PARENT_VIEWS = "PARENT_VIEWS";
}
