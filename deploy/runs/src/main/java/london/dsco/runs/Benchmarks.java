package london.dsco.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The network's published figures of the present quarter, as its coordinator reads them. */
public final class Benchmarks {

    private final Courier courier;

    public Benchmarks(Courier courier) {
        this.courier = courier;
    }

    /**
     * Returns how much advice a borough has dispatched; zero if the number is too small to publish.
     */
    public int dispatched(String gss) {
        return figures("TIMELINESS", gss).path("denominator").asInt(0);
    }

    /** Returns a borough's row: numbers, or the symbol that replaces them. */
    public JsonNode figures(String measure, String gss) {
        JsonNode quarters =
                courier.get("coordinator@london", "/network/v1/benchmarks?measure=" + measure)
                        .expect(200)
                        .json()
                        .path("quarters");
        for (JsonNode borough : quarters.path(quarters.size() - 1).path("boroughs")) {
            if (borough.path("gss").asText().equals(gss)) {
                return borough;
            }
        }
        return MissingNode.getInstance();
    }
}
