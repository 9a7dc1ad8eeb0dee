package london.dsco.network.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new series of meetings")
record OpenMeetingSeries(
        @Schema(description = "Name of the series") @NotBlank @Size(max = 200) String title,
        @Schema(description = "How often it meets") @NotNull MeetingRhythm rhythm,
        @Schema(description = "Its terms of reference") @NotNull @Valid TermsOfReference terms,
        @Schema(
                        description =
                                "Whether members in other boroughs can read its meetings. This cannot"
                                        + " be changed later, so that people know who can read what they say."
                                        + " Always true for the network's own series.")
                @NotNull
                Boolean shared) {

    MeetingSeries.Said said() {
        return new MeetingSeries.Said(title, rhythm, terms);
    }
}
