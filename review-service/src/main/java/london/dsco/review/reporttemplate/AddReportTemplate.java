package london.dsco.review.reporttemplate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A template of a borough's own.
 *
 * @param version such as {@code CAM-2026.1}; never used again
 */
public record AddReportTemplate(
        @NotNull @Pattern(regexp = "^[A-Z][A-Za-z0-9.-]{1,39}$") @Size(max = 40) String version,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid ReportSection> sections) {

    ReportTemplate asTemplate() {
        return new ReportTemplate(version, title, sections);
    }
}
