package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeCounts", description = "How many published practices are of what")
record PracticeCountsView(
        @Schema(description = "How many there are") long all,
        @Schema(description = "The same, counted by each list") @Size(max = 8) List<Facet> facets) {

    @Schema(name = "PracticeFacet", description = "Published practices, counted by one list")
    record Facet(
            @Schema(description = "By what they are counted") PracticeFacet by,
            @Schema(
                            description =
                                    "Every code of the list in its order. One practice may count"
                                            + " under several.")
                    @Size(max = 13)
                    List<Count> counts) {}

    @Schema(name = "PracticeCount", description = "How many practices have a code")
    record Count(
            @Schema(description = "Code of the list", examples = "SHORT_BREAKS") @Size(max = 50)
                    String code,
            @Schema(description = "How many; 0 where nobody has written one yet") long count) {}

    static PracticeCountsView of(PracticeCounts.Counted counted) {
        return new PracticeCountsView(
                counted.all(),
                Stream.of(PracticeFacet.values())
                        .map(facet -> facet(facet, counted.counts().getOrDefault(facet, Map.of())))
                        .toList());
    }

    private static Facet facet(PracticeFacet by, Map<String, Long> counts) {
        return new Facet(
                by,
                by.codes().stream()
                        .map(code -> new Count(code, counts.getOrDefault(code, 0L)))
                        .toList());
    }
}
