package london.dsco.network.annualreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An annual report, as written by its author")
record WriteAnnualReport(
        @Schema(description = "What it is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "First quarter it covers", examples = "2025-Q4")
                @NotNull
                @Size(max = 7)
                @Pattern(regexp = Quarter.PATTERN)
                String from,
        @Schema(description = "Last quarter it covers", examples = "2026-Q3")
                @NotNull
                @Size(max = 7)
                @Pattern(regexp = Quarter.PATTERN)
                String to,
        @Schema(description = "What it says; include each section once") @NotNull @Size(max = 8)
                List<@NotNull @Valid Narrative> narrative,
        @Schema(description = "Quotes from people who agreed") @NotNull @Size(max = 30)
                List<@NotNull @Valid ConsentedQuote> quotes) {

    AnnualReport.Said said() {
        return new AnnualReport.Said(title, from, to, List.copyOf(narrative), List.copyOf(quotes));
    }
}
