package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PracticeCounts",
        description = "How many published practices there are of each type")
record PracticeCountsView(
        @Schema(description = "Total number") long all,
        @Schema(description = "The same number, broken down by each list") @Size(max = 8)
                List<Facet> facets) {

    @Schema(name = "PracticeFacet", description = "Published practices, broken down by one list")
    record Facet(
            @Schema(description = "What the breakdown is by") PracticeFacet by,
            @Schema(
                            description =
                                    "Every code in the list, in order. A practice can count under several.")
                    @Size(max = 13)
                    List<Count> counts) {}

    @Schema(name = "PracticeCount", description = "How many practices have a code")
    record Count(
            @Schema(description = "Code from the list", examples = "SHORT_BREAKS") @Size(max = 50)
                    String code,
            @Schema(description = "How many; 0 if nobody has written one yet") long count) {}

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
