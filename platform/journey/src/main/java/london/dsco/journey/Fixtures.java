package london.dsco.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The bodies of commands, from one set of files under {@code /journey}. Every call gives a fresh
 * copy to change. Names and texts are invented.
 */
public final class Fixtures {

    private static final JsonMapper JSON = new JsonMapper();

    private Fixtures() {}

    /**
     * A request for a needs assessment.
     *
     * @param childRef the borough's own reference to the child
     * @param receivedAt when the SEN team asked
     */
    public static ObjectNode opening(String childRef, Instant receivedAt) {
        ObjectNode opening = file("opening");
        ((ObjectNode) opening.path("child")).put("childRef", childRef);
        return opening.put("receivedAt", receivedAt.toString());
    }

    /** Complete structured advice with one need, one outcome and one line of provision. */
    public static ObjectNode advice() {
        return file("advice");
    }

    /** A practitioner who writes advice, in the team of {@link #manager()}. */
    public static ObjectNode author() {
        return file("author");
    }

    /** A practitioner who manages the team of {@link #author()}. */
    public static ObjectNode manager() {
        return file("manager");
    }

    public static ObjectNode allocation(String author) {
        return JSON.createObjectNode().put("author", author);
    }

    /** What the DSCO asks the author to mend. */
    public static ObjectNode feedback() {
        return file("feedback");
    }

    /**
     * Every line of provision of the advice.
     *
     * @param version number of the submitted version that the manager read
     */
    public static ObjectNode authorisation(JsonNode advice, int version) {
        ObjectNode lines = JSON.createObjectNode().put("adviceVersion", version);
        ArrayNode ids = lines.putArray("provisionIds");
        advice.path("provision").forEach(line -> ids.add(line.path("id").asText()));
        return lines;
    }

    /**
     * The same score for every criterion of a template that an auditor scores.
     *
     * @param template as the service shows it
     * @param points from 0, not met, to 3, exceeds
     */
    public static ObjectNode audit(JsonNode template, int points) {
        ObjectNode audit =
                JSON.createObjectNode().put("template", template.path("version").asText());
        ArrayNode scores = audit.putArray("scores");
        for (JsonNode domain : template.path("domains")) {
            for (JsonNode criterion : domain.path("criteria")) {
                if (!criterion.path("computed").asBoolean()) {
                    scores.addObject()
                            .put("criterion", criterion.path("code").asText())
                            .put("score", points);
                }
            }
        }
        return audit;
    }

    /** The authority issued a plan. */
    public static ObjectNode planIssued(String planRef, LocalDate issuedOn) {
        return JSON.createObjectNode()
                .put("outcome", "PLAN_ISSUED")
                .put("planRef", planRef)
                .put("issuedOn", issuedOn.toString());
    }

    private static ObjectNode file(String name) {
        try (var in = Fixtures.class.getResourceAsStream("/journey/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
