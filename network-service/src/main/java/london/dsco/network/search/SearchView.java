package london.dsco.network.search;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchResult", description = "What was found, best first")
record SearchView(@Schema(description = "The best that match") @Size(max = 50) List<Hit> items) {

    @Schema(name = "SearchHit", description = "Something that was found")
    record Hit(
            @Schema(description = "What it is") SearchKind kind,
            @Schema(description = "Its id; read it with the operation of its kind") UUID id,
            @Schema(
                            description =
                                    "GSS code of the borough that wrote it; empty for the network",
                            examples = "E09000007")
                    @Size(max = 9)
                    String borough,
            @Schema(description = "Its title") @Size(max = 200) String title,
            @Schema(
                            description =
                                    "A fragment of its text, never HTML, with «marks» around what"
                                            + " matches")
                    @Size(max = 4000)
                    String excerpt) {

        static Hit of(SearchEntries.Found found) {
            return new Hit(
                    SearchKind.valueOf(found.kind()),
                    found.id(),
                    found.borough(),
                    found.title(),
                    found.excerpt());
        }
    }
}
