package london.dsco.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * One child's request in one borough, and the people who take it from the opening to the plan. Each
 * step is one command by the person whose work it is, and must succeed.
 *
 * <pre>{@code
 * AdviceCase one = AdviceCase.receivedDaysAgo(10, "camden", carrier, now).staffed();
 * one.opened().allocated().drafted().submitted().audited(1).returned();
 * String status = one.last().text("status");
 * }</pre>
 */
public final class AdviceCase {

    /** The steps of a case, in order. */
    public enum Step {
        /**
         * The borough's system registers the author and the manager; no effect if it already has.
         */
        STAFF,
        OPEN,
        ALLOCATE,
        DRAFT,
        SUBMIT,
        AUTHORISE,
        AUDIT,
        SIGN_OFF,
        DISPATCH,
        CLOSE
    }

    public static final String REQUESTS = "/advice/v1/requests";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int GOOD = 3;

    private final String borough;
    private final Carrier carrier;
    private final ObjectNode opening;
    private final LocalDate issuedOn;
    private final List<Receipt> receipts = new ArrayList<>();
    private JsonNode advice = Fixtures.advice();
    private String requestId;
    private int submissions;
    private Answer last;

    /** A command sent with a key, and the answer. */
    public record Receipt(Letter letter, Answer answer) {}

    /**
     * @param borough slug of a borough with a full set of accounts, such as {@code camden}
     * @param opening request that its system sends
     * @param issuedOn the London date of the plan with which the case ends
     */
    public AdviceCase(String borough, Carrier carrier, ObjectNode opening, LocalDate issuedOn) {
        this.borough = borough;
        this.carrier = carrier;
        this.opening = opening;
        this.issuedOn = issuedOn;
    }

    /** Returns a request from some days ago; the plan follows today. */
    public static AdviceCase receivedDaysAgo(
            int days, String borough, Carrier carrier, Instant now) {
        return new AdviceCase(
                borough,
                carrier,
                Fixtures.opening(now.minusSeconds(days * 86_400L)),
                now.atZone(LONDON).toLocalDate());
    }

    /** Takes every step. */
    public AdviceCase complete() {
        return until(Step.CLOSE);
    }

    /** Takes the steps up to and including this one. */
    public AdviceCase until(Step last) {
        for (Step step : Step.values()) {
            take(step);
            if (step == last) {
                break;
            }
        }
        return this;
    }

    /**
     * @throws AssertionError unless the step succeeds; every other step throws it too
     */
    public AdviceCase take(Step step) {
        return switch (step) {
            case STAFF -> staffed();
            case OPEN -> opened();
            case ALLOCATE -> allocated();
            case DRAFT -> drafted();
            case SUBMIT -> submitted();
            case AUTHORISE -> authorised();
            case AUDIT -> audited(GOOD);
            case SIGN_OFF -> signedOff();
            case DISPATCH -> dispatched();
            case CLOSE -> closed();
        };
    }

    public AdviceCase staffed() {
        carrier.put(system(), practitioner("team-manager"), Fixtures.manager()).succeeded();
        last = carrier.put(system(), practitioner("advice-author"), Fixtures.author()).succeeded();
        return this;
    }

    public AdviceCase opened() {
        post(system(), REQUESTS, opening);
        requestId = last.text("id");
        return this;
    }

    public AdviceCase allocated() {
        return edit(as("team-manager"), "/allocation", Fixtures.allocation(author()));
    }

    public AdviceCase drafted() {
        return drafted(Fixtures.advice());
    }

    public AdviceCase drafted(JsonNode content) {
        advice = content;
        return edit(author(), "/advice", content);
    }

    public AdviceCase submitted() {
        submissions++;
        return post(author(), path("/submission"), Fixtures.submission());
    }

    /** Authorises every line of provision in the latest draft of the advice. */
    public AdviceCase authorised() {
        return post(
                as("team-manager"),
                path("/provision-authorisations"),
                Fixtures.authorisation(advice, submissions));
    }

    /** Gives every criterion of the template in force the same score. */
    public AdviceCase audited(int points) {
        Answer templates = carrier.get(as("dsco"), Fixtures.TEMPLATES).expect(200);
        return post(
                as("dsco"),
                path("/audits"),
                Fixtures.audit(Fixtures.inForce(templates.json()), points));
    }

    /** Returns the advice to the author, with what to do. */
    public AdviceCase returned() {
        return post(as("dsco"), path("/return"), Fixtures.feedback());
    }

    public AdviceCase signedOff() {
        return post(as("dsco"), path("/sign-off"), null);
    }

    public AdviceCase dispatched() {
        return post(system(), path("/dispatch"), null);
    }

    /** Claims an exception as the borough's system, and approves it as the DSCO. */
    public AdviceCase excused(JsonNode exception) {
        post(system(), path("/exceptions"), exception);
        return post(as("dsco"), path("/exceptions/" + last.text("id") + "/approval"), null);
    }

    public AdviceCase closed() {
        return post(system(), path("/outcome"), Fixtures.planIssued(planRef(), issuedOn));
    }

    /** Returns the answer to the last step. */
    public Answer last() {
        return last;
    }

    public ObjectNode opening() {
        return opening.deepCopy();
    }

    public String borough() {
        return borough;
    }

    public String childRef() {
        return opening.at("/child/childRef").asText();
    }

    public String planRef() {
        return "EHCP-" + childRef();
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Returns the London date from which the clock runs. */
    public LocalDate receivedOn() {
        return Instant.parse(opening.path("receivedAt").asText()).atZone(LONDON).toLocalDate();
    }

    public String requestId() {
        return requestId;
    }

    public String path() {
        return path("");
    }

    /**
     * @param part such as {@code /advice}
     */
    public String path(String part) {
        return REQUESTS + "/" + requestId + part;
    }

    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    public String author() {
        return as("advice-author");
    }

    /** Returns the borough's account of a role. */
    public String as(String role) {
        return role + "@" + borough;
    }

    /** Returns the borough's own system. */
    public String system() {
        return borough + "-system";
    }

    private String practitioner(String role) {
        return "/advice/v1/practitioners/" + as(role);
    }

    private AdviceCase edit(String account, String part, Object body) {
        last = carrier.edit(account, path(part), body).succeeded();
        return this;
    }

    private AdviceCase post(String account, String path, Object body) {
        Letter letter = Letter.to(account, path, body);
        last = carrier.post(letter).succeeded();
        receipts.add(new Receipt(letter, last));
        return this;
    }
}
