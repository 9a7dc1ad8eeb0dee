package london.dsco.network.annualreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of one section of the report. */
@Schema(description = "What the report says in one section")
record Narrative(
        @Schema(description = "The section") @NotNull ReportSection section,
        @Schema(description = "Its text; a blank line starts a new paragraph")
                @NotBlank
                @Size(max = 10_000)
                String text) {}
