package london.dsco.network.search;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchResult", description = "What was found, best first")
record SearchView(
        @Schema(description = "The best matches") @Size(max = 200) List<Hit> items,
        @Schema(
                        description =
                                "How many of all the matches there are for each kind, theme and so on")
                @Size(max = 7)
                List<Facet> facets,
        @Schema(
                        description =
                                "Send this as cursor to get the next page. Left out on the last page.",
                        nullable = true)
                @Size(max = 2000)
                String nextCursor) {

    @Schema(name = "SearchHit", description = "A search result")
    record Hit(
            @Schema(description = "What it is") SearchKind kind,
            @Schema(description = "Its id; read it with the operation of its kind") UUID id,
            @Schema(
                            description =
                                    "GSS code of the borough that wrote it; empty for the network and for"
                                            + " anonymous questions",
                            examples = "E09000007")
                    @Size(max = 9)
                    String borough,
            @Schema(description = "Whether it was asked anonymously") boolean anonymous,
            @Schema(description = "Its title, or its first words if it does not have one")
                    @Size(max = 200)
                    String title,
            @Schema(description = "The date it was written, asked or published")
                    LocalDate writtenOn,
            @Schema(
                            description =
                                    "A fragment of its text, with «marks» around what matches. It"
                                            + " is plain text, never HTML. To show it in a page,"
                                            + " split it at the marks and put your own element"
                                            + " around each match.")
                    @Size(max = 4000)
                    String excerpt,
            @Schema(
                            description =
                                    "How many boroughs share their adoption of it; 0 for anything"
                                            + " but a practice")
                    long adoptions) {}

    @Schema(name = "SearchFacet", description = "How many match, broken down by one list")
    record Facet(
            @Schema(description = "What the breakdown is by; the name of a parameter")
                    SearchFacet by,
            @Schema(description = "Most frequent first") @Size(max = 100) List<Count> counts) {}

    @Schema(name = "SearchCount", description = "How many of the matches have a code")
    record Count(
            @Schema(description = "The value to send in the parameter", examples = "PRACTICE")
                    @Size(max = 50)
                    String code,
            @Schema(description = "How many of all the matches") long count) {}

    static SearchView of(Page<Found.Hit> page, List<Found.Count> counts) {
        return new SearchView(
                page.items().stream()
                        .map(
                                hit ->
                                        new Hit(
                                                hit.kind(),
                                                hit.id(),
                                                Objects.requireNonNullElse(hit.borough(), ""),
                                                hit.borough() == null,
                                                hit.title(),
                                                hit.on(),
                                                hit.excerpt(),
                                                hit.adoptions()))
                        .toList(),
                Stream.of(SearchFacet.values())
                        .map(facet -> new Facet(facet, of(facet, counts)))
                        .filter(facet -> !facet.counts().isEmpty())
                        .toList(),
                page.nextCursor());
    }

    private static List<Count> of(SearchFacet facet, List<Found.Count> counts) {
        return counts.stream()
                .filter(one -> one.facet() == facet)
                .sorted(
                        Comparator.comparing(Found.Count::count)
                                .reversed()
                                .thenComparing(Found.Count::code))
                .map(one -> new Count(one.code(), one.count()))
                .toList();
    }
}
