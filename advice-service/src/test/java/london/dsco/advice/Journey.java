package london.dsco.advice;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.template.AuditTemplates;
import london.dsco.advice.template.Criterion;
import london.dsco.testkit.Database;

/** One request, taken as far as a test needs it, through the public face only. */
public final class Journey {

    public static final ObjectMapper JSON = new ObjectMapper();
    public static final String REQUESTS = "/advice/v1/requests";

    public final String id;
    private final String borough;
    private final Response opened;
    private int submissions;

    private Journey(String borough, Response opened) {
        this.borough = borough;
        this.opened = opened;
        this.id = opened.then().statusCode(201).extract().path("id");
    }

    public static Journey opened() {
        return opened(Clock.systemUTC().instant().toString());
    }

    public static Journey opened(String receivedAt) {
        return openedIn("camden", opening(receivedAt));
    }

    public static Journey openedIn(String borough, ObjectNode opening) {
        Staff.of(borough);
        return new Journey(borough, system(borough).body(opening.toString()).post(REQUESTS));
    }

    /** What a borough's system sends; the child is nobody. */
    public static ObjectNode opening(String receivedAt) {
        ObjectNode opening = JSON.createObjectNode();
        opening.put("kind", "NEEDS_ASSESSMENT")
                .put("legalBasis", "COP_INTERNAL")
                .put("receivedAt", receivedAt)
                .put("involvement", "CIN");
        opening.putObject("child")
                .put("childRef", "C-" + UUID.randomUUID())
                .put("givenName", "Testa")
                .put("familyName", "Nobody")
                .put("dateOfBirth", "2014-05-05")
                .put("upn", "H801200001001")
                .put("primaryNeed", "ASD");
        opening.putArray("evidence").addObject().put("title", "Parents' letter");
        return opening;
    }

    public static ObjectNode opening() {
        return opening(Instant.now(Clock.systemUTC()).toString());
    }

    /** Complete advice with one need, one outcome and one line of provision. */
    public static ObjectNode advice() {
        ObjectNode advice = JSON.createObjectNode();
        advice.putObject("views")
                .put("child", "I like swimming")
                .put("parentCarer", "He needs someone beside him")
                .put("howObtained", "Picture cards at home");
        advice.putArray("needs")
                .addObject()
                .put("id", "N1")
                .put("category", "RELATIONSHIPS_COMMUNITY")
                .put("description", "Needs an adult beside him in clubs")
                .put("dailyImpact", "Misses every club")
                .put("overAndAbove", "Others of his age go alone")
                .put("linkedToSend", true)
                .put("source", "Home visit")
                .put("sourceDate", "2026-01-15");
        ObjectNode outcome = advice.putArray("outcomes").addObject();
        outcome.put("id", "O1")
                .put("text", "Swims with others every week")
                .put("byWhen", "2027-07-31");
        outcome.putArray("needIds").add("N1");
        ObjectNode line = advice.putArray("provision").addObject();
        line.put("id", "P1")
                .put("section", "H1")
                .put("legalBasis", "CSDPA_S2")
                .put("description", "A support worker at the swimming club")
                .put("frequency", "weekly in term time")
                .put("durationMinutes", 120)
                .put("deliveredBy", "Short breaks team")
                .put("startsOn", "2027-01-11")
                .put("reviewOn", "2027-07-01");
        line.putArray("needIds").add("N1");
        advice.put("restrictedAnnex", "Known to the team only");
        return advice;
    }

    /** The same about a child who is looked after. */
    public static ObjectNode adviceOnLookedAfterChild() {
        ObjectNode advice = advice();
        ObjectNode prompts = advice.putObject("claPrompts");
        prompts.putObject("overAndAbove").put("answer", "A worker at each change of carer");
        prompts.putObject("adverseExperiences").put("answer", "Loud voices frighten him");
        prompts.putObject("placement").put("reasonNotAnswered", "Ends this week");
        return advice;
    }

    /** Every criterion of the regional default with the same points. */
    public static ObjectNode audit(int points) {
        ObjectNode audit = JSON.createObjectNode().put("template", "SCA-2026.1");
        ArrayNode scores = audit.putArray("scores");
        new AuditTemplates(JSON)
                .all().get(0).criteria().stream()
                        .filter(criterion -> !criterion.computed())
                        .map(Criterion::code)
                        .forEach(
                                criterion ->
                                        scores.addObject()
                                                .put("criterion", criterion)
                                                .put("score", points));
        return audit;
    }

    public Journey allocated() {
        return allocated(opened.header("ETag"));
    }

    public Journey allocated(String tag) {
        as("team-manager", borough)
                .header("If-Match", tag)
                .body("{\"author\": \"advice-author@" + borough + "\"}")
                .put(path("/allocation"))
                .then()
                .statusCode(200);
        return this;
    }

    public Journey drafted() {
        return drafted(advice());
    }

    public Journey drafted(ObjectNode advice) {
        as("advice-author", borough)
                .header("If-Match", tag("advice-author", "/advice"))
                .body(advice.toString())
                .put(path("/advice"))
                .then()
                .statusCode(200);
        return this;
    }

    public Journey submitted() {
        submissions++;
        return step("advice-author", "/submission", 200);
    }

    public Journey authorised() {
        return step(
                "team-manager",
                "/provision-authorisations",
                "{\"adviceVersion\": " + submissions + ", \"provisionIds\": [\"P1\"]}",
                201);
    }

    public Journey audited(int points) {
        return step("dsco", "/audits", audit(points).toString(), 201);
    }

    public Journey returned() {
        return step("dsco", "/return", "{\"feedback\": \"Say how often.\"}", 200);
    }

    public Journey signedOff() {
        return step("dsco", "/sign-off", 200);
    }

    public Journey dispatched() {
        return step("sen-caseworker", "/dispatch", 200);
    }

    /** Claimed by the SEN team, approved by the DSCO. */
    public Journey excused(String exception) {
        String claimed =
                as("sen-caseworker", borough)
                        .body(exception)
                        .post(path("/exceptions"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return step("dsco", "/exceptions/" + claimed + "/approval", 200);
    }

    public Journey closed() {
        return step("sen-caseworker", "/outcome", planIssued(), 200);
    }

    /** All the way to sign-off. */
    public static Journey signedOffWith(int points) {
        return opened().allocated().drafted().submitted().authorised().audited(points).signedOff();
    }

    public static String planIssued() {
        return "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\", \"issuedOn\": \"2026-01-30\"}";
    }

    private Journey step(String role, String step, int status) {
        post(role, step).then().statusCode(status);
        return this;
    }

    private Journey step(String role, String step, String body, int status) {
        as(role, borough).body(body).post(path(step)).then().statusCode(status);
        return this;
    }

    public Response post(String role, String step) {
        return as(role, borough).post(path(step));
    }

    public Response get(String role) {
        return as(role, borough).get(path(""));
    }

    public Response get(String role, String part) {
        return as(role, borough).get(path(part));
    }

    public String tag(String role, String part) {
        return get(role, part).then().statusCode(200).extract().header("ETag");
    }

    public UUID uuid() {
        return UUID.fromString(id);
    }

    /** How often a step stands in its history. */
    public long entries(String step) {
        return Database.select(
                        "select 1 from history_entry where record_id = ? and name = ?", id, step)
                .size();
    }

    public String path(String part) {
        return REQUESTS + "/" + id + part;
    }
}
