package london.dsco.network.practice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.network.inspection.Framework;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The subjects of an entry, from the region's own lists. */
@Schema(description = "What an entry is about, using the region's own lists")
public record PracticeTags(
        @Schema(description = "Areas that the role reaches") @NotNull @Size(max = 13)
                List<@NotNull Reach> reach,
        @Schema(description = "Network priorities that it supports") @NotNull @Size(max = 7)
                List<@NotNull Priority> priorities,
        @Schema(description = "Which inspections and plans it helps with") @NotNull @Size(max = 3)
                List<@NotNull Framework> frameworks,
        @Schema(description = "What got in the way; a barrier must name at least one")
                @NotNull
                @Size(max = 5)
                List<@NotNull Barrier> barriers,
        @Schema(description = "Whose voices shaped it") @NotNull @Size(max = 5)
                List<@NotNull VoiceSource> voiceSources) {

    /** Returns the codes of all of them. */
    List<String> names() {
        return Stream.<List<? extends Enum<?>>>of(
                        reach, priorities, frameworks, barriers, voiceSources)
                .flatMap(List::stream)
                .map(Enum::name)
                .toList();
    }
}
