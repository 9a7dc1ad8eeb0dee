package london.dsco.network.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Changes to a series of meetings")
record ChangeMeetingSeries(
        @Schema(description = "Name of the series") @NotBlank @Size(max = 200) String title,
        @Schema(description = "How often it meets") @NotNull MeetingRhythm rhythm,
        @Schema(description = "Its terms of reference") @NotNull @Valid TermsOfReference terms) {

    MeetingSeries.Said said() {
        return new MeetingSeries.Said(title, rhythm, terms);
    }
}
