package london.dsco.network.series;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingSeries", description = "A series of related meetings")
record MeetingSeriesView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that holds it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        SeriesStatus status,
        @Schema(description = "Whether members in other boroughs can read its meetings")
                boolean shared,
        @Schema(description = "Name of the series") @Size(max = 200) String title,
        @Schema(description = "How often it meets") MeetingRhythm rhythm,
        @Schema(description = "Its terms of reference") TermsOfReference terms,
        @Schema(description = "When it was opened") Instant writtenAt) {

    static MeetingSeriesView of(MeetingSeries series) {
        MeetingSeries.Said said = series.said();
        return new MeetingSeriesView(
                series.id(),
                series.borough(),
                series.status(),
                series.isShared(),
                said.title(),
                said.rhythm(),
                said.terms(),
                series.writtenAt());
    }
}
