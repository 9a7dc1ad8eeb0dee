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
                "A scheme of young people. How many they are is told exactly in their own borough, and in"
                        + " bands elsewhere.")
record YouthSchemeView(
        UUID id,
        @Schema(description = "GSS code of its borough", examples = "E09000007") @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "What the young people do") YouthRole role,
        @Schema(description = "What the scheme is called") @Size(max = 200) String title,
        @Schema(description = "How it works") @Size(max = 4000) String told,
        @Schema(description = "The youngest age") int ageFrom,
        @Schema(description = "The oldest age") int ageTo,
        @Schema(
                        description = "How many young people take part; in your own borough only",
                        nullable = true)
                Integer takingPart,
        @Schema(description = "About how many young people take part") PeopleBand takingPartBand,
        @Schema(
                        description =
                                "How many of them were trained for it; in your own borough only, because"
                                        + " two counts of the same few tell more than one",
                        nullable = true)
                Integer trained,
        @Schema(description = "Since when the scheme runs") LocalDate since,
        @Schema(description = "The London day of the counts") LocalDate countedOn,
        @Schema(description = "What it changed, as young people say", nullable = true)
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
                said.told(),
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
