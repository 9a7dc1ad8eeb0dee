package london.dsco.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/**
 * The bodies of commands, from one set of files under {@code /journey}. Every call returns a new
 * copy to change. Names and texts are invented.
 */
public final class Fixtures {

    /** Where the audit templates are. */
    public static final String TEMPLATES = "/advice/v1/audit-templates";

    private static final JsonMapper JSON = new JsonMapper();

    private Fixtures() {}

    /**
     * Returns a request for a needs assessment of a child who is in no other request.
     *
     * @param receivedAt when the SEN team asked
     */
    public static ObjectNode opening(Instant receivedAt) {
        ObjectNode opening = file("opening");
        ((ObjectNode) opening.path("child")).put("childRef", "C-" + UUID.randomUUID());
        return opening.put("receivedAt", receivedAt.toString());
    }

    /** Returns complete structured advice with one need, one outcome and one line of provision. */
    public static ObjectNode advice() {
        return file("advice");
    }

    /**
     * Returns the same about a looked-after child: each prompt is answered, or there is a reason
     * why not.
     */
    public static ObjectNode adviceOnLookedAfterChild() {
        ObjectNode advice = advice();
        ObjectNode prompts = advice.putObject("claPrompts");
        prompts.putObject("overAndAbove")
                .put("answer", "One familiar worker through each change of home or school.");
        prompts.putObject("adverseExperiences")
                .put("answer", "Sudden noise brings back fear; a warning helps.");
        prompts.putObject("placement")
                .put("reasonNotAnswered", "The placement is new; it is reviewed next month.");
        return advice;
    }

    /**
     * Returns what the author confirms on submission: no third party, and no more than is needed.
     */
    public static ObjectNode submission() {
        return file("submission");
    }

    /** Returns a practitioner who writes advice, in the team of {@link #manager()}. */
    public static ObjectNode author() {
        return file("author");
    }

    /** Returns a practitioner who manages the team of {@link #author()}. */
    public static ObjectNode manager() {
        return file("manager");
    }

    public static ObjectNode allocation(String author) {
        return JSON.createObjectNode().put("author", author);
    }

    /** Returns what the DSCO asks the author to correct. */
    public static ObjectNode feedback() {
        return file("feedback");
    }

    /**
     * Returns the authorisation of every line of provision in the advice.
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
     * @param templates all versions from the service, the oldest first
     */
    public static JsonNode inForce(JsonNode templates) {
        JsonNode versions = templates.path("items");
        return versions.path(versions.size() - 1);
    }

    /** Returns the same score for every criterion that an auditor scores. */
    public static ObjectNode audit(JsonNode template, int points) {
        return audit(template, criterion -> points);
    }

    /**
     * Returns a score for every criterion that an auditor scores.
     *
     * @param template template from the service
     * @param points points from 0, not met, to 3, exceeds, by the position of the criterion
     */
    public static ObjectNode audit(JsonNode template, IntUnaryOperator points) {
        ObjectNode audit =
                JSON.createObjectNode().put("template", template.path("version").asText());
        ArrayNode scores = audit.putArray("scores");
        for (JsonNode domain : template.path("domains")) {
            for (JsonNode criterion : domain.path("criteria")) {
                if (!criterion.path("computed").asBoolean()) {
                    scores.addObject()
                            .put("criterion", criterion.path("code").asText())
                            .put("score", points.applyAsInt(scores.size() - 1));
                }
            }
        }
        return audit;
    }

    /** Returns the outcome that the authority issued a plan. */
    public static ObjectNode planIssued(String planRef, LocalDate issuedOn) {
        return JSON.createObjectNode()
                .put("outcome", "PLAN_ISSUED")
                .put("planRef", planRef)
                .put("issuedOn", issuedOn.toString());
    }

    /** Returns the outcome that the authority decided not to issue a plan. */
    public static ObjectNode noPlan() {
        return JSON.createObjectNode().put("outcome", "NO_PLAN");
    }

    /** Returns an exception to the time limit: the child was not in the area. */
    public static ObjectNode absence(LocalDate from, LocalDate to) {
        return exception("ABSENT_FROM_AREA", "The family stayed with relatives abroad.")
                .put("from", from.toString())
                .put("to", to.toString());
    }

    /** Returns an exception to the time limit: circumstances that have not ended. */
    public static ObjectNode exceptionalCircumstances(LocalDate from) {
        return exception("EXCEPTIONAL_CIRCUMSTANCES", "In hospital throughout.")
                .put("from", from.toString());
    }

    /** Returns an exception to the time limit: the child could not come. */
    public static ObjectNode missedAppointment(LocalDate on) {
        return exception("MISSED_APPOINTMENT", "There was no earlier day.")
                .put("appointmentOn", on.toString())
                .put("appointmentFor", "EXAMINATION");
    }

    private static ObjectNode exception(String ground, String rationale) {
        return JSON.createObjectNode()
                .put("ground", ground)
                .put("affects", "CHILD")
                .put("evidence", "DOC-1")
                .put("rationale", rationale);
    }

    /** Returns a plan from a borough's system, for the child of {@link #opening}. */
    public static ObjectNode plan(String childRef, LocalDate madeOn) {
        ObjectNode plan = JSON.createObjectNode();
        ObjectNode child = (ObjectNode) file("opening").path("child");
        child.put("childRef", childRef).remove("primaryNeed");
        plan.set("child", child);
        return plan.put("planMadeOn", madeOn.toString());
    }

    private static ObjectNode file(String name) {
        try (var in = Fixtures.class.getResourceAsStream("/journey/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
