package london.dsco.network.youthscheme;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.PeopleBand;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "YouthScheme",
        description =
                "A young people's scheme. Its own borough sees the exact numbers, other boroughs see"
                        + " bands.")
record YouthSchemeView(
        UUID id,
        @Schema(description = "GSS code of its borough", examples = "E09000007") @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "What the young people do") YouthRole role,
        @Schema(description = "Name of the scheme") @Size(max = 200) String title,
        @Schema(description = "How it works") @Size(max = 4000) String description,
        @Schema(description = "The youngest age") int ageFrom,
        @Schema(description = "The oldest age") int ageTo,
        @Schema(
                        description =
                                "How many young people take part; your own borough's schemes only",
                        nullable = true)
                Integer takingPart,
        @Schema(description = "About how many young people take part") PeopleBand takingPartBand,
        @Schema(
                        description =
                                "How many of them were trained for it; your own borough's schemes"
                                        + " only, because two counts of the same small group reveal"
                                        + " more than one",
                        nullable = true)
                Integer trained,
        @Schema(description = "Date the scheme started") LocalDate since,
        @Schema(description = "The London date of the counts") LocalDate countedOn,
        @Schema(description = "What it changed, according to young people", nullable = true)
                @Size(max = 2000)
                String changed,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static YouthSchemeView of(YouthScheme paper, Actor reader) {
        YouthScheme.Said said = paper.said();
        boolean own = paper.isOf(reader);
        return new YouthSchemeView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.role(),
                said.title(),
                said.description(),
                said.ageFrom(),
                said.ageTo(),
                own ? said.takingPart() : null,
                PeopleBand.of(said.takingPart()),
                own ? said.trained() : null,
                said.since(),
                said.countedOn(),
                said.changed(),
                paper.writtenAt());
    }
}
