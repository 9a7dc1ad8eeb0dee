package london.dsco.review.reporttemplate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of what a report asks for. Nobody changes it: a change is another version.
 *
 * @param version such as {@code SCR-2026.1}; never used again
 */
@Schema(name = "ReportTemplate")
public record ReportTemplate(
        @NotNull @Pattern(regexp = "^[A-Z][A-Za-z0-9.-]{1,39}$") @Size(max = 40) String version,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid ReportSection> sections) {

    public ReportTemplate {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** Returns the section with a code. */
    public Optional<ReportSection> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }
}
