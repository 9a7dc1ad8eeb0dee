package london.dsco.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One child's request in one borough, and the people who take it from the opening to the plan. Each
 * step is one command by the person whose work it is.
 */
public final class AdviceCase {

    /** In the order in which a case takes them. */
    public enum Step {
        /** The borough's system registers who writes and who manages; no effect when it has. */
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

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String REQUESTS = "/advice/v1/requests";
    private static final int GOOD = 3;

    private final String borough;
    private final Carrier carrier;
    private final String childRef = "ACC-" + UUID.randomUUID();
    private final Instant receivedAt;
    private final LocalDate issuedOn;
    private final List<Receipt> receipts = new ArrayList<>();
    private String requestId;
    private int submitted;

    /** A command sent with a key, and how it was acknowledged. */
    public record Receipt(Letter letter, Answer answer) {}

    /**
     * @param borough slug of a borough with a full set of accounts, such as {@code camden}
     * @param receivedAt when its SEN team asked
     * @param issuedOn the London date of the plan that the case ends with
     */
    public AdviceCase(String borough, Carrier carrier, Instant receivedAt, LocalDate issuedOn) {
        this.borough = borough;
        this.carrier = carrier;
        this.receivedAt = receivedAt;
        this.issuedOn = issuedOn;
    }

    /** A request of some days ago; the plan follows today. */
    public static AdviceCase receivedDaysAgo(
            int days, String borough, Carrier carrier, Instant now) {
        return new AdviceCase(
                borough,
                carrier,
                now.minusSeconds(days * 86_400L),
                now.atZone(LONDON).toLocalDate());
    }

    /** The whole way. */
    public AdviceCase complete() {
        return until(Step.CLOSE);
    }

    /** From the first step to another, this included. */
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
     * @throws AssertionError unless the step is acknowledged
     */
    public Answer take(Step step) {
        return switch (step) {
            case STAFF -> staff();
            case OPEN -> open();
            case ALLOCATE -> allocate();
            case DRAFT -> draft(Fixtures.advice());
            case SUBMIT -> submit();
            case AUTHORISE -> authorise();
            case AUDIT -> audit(GOOD);
            case SIGN_OFF -> signOff();
            case DISPATCH -> dispatch();
            case CLOSE -> close();
        };
    }

    public Answer staff() {
        put(system(), practitioner("team-manager"), Fixtures.manager());
        return put(system(), practitioner("advice-author"), Fixtures.author());
    }

    public Answer open() {
        Answer opened = post(system(), REQUESTS, opening());
        requestId = opened.text("id");
        return opened;
    }

    public Answer allocate() {
        return put(as("team-manager"), path() + "/allocation", Fixtures.allocation(author()));
    }

    public Answer draft(JsonNode advice) {
        return put(author(), path() + "/advice", advice);
    }

    public Answer submit() {
        Answer answer = post(author(), path() + "/submission", null);
        submitted++;
        return answer;
    }

    public Answer authorise() {
        return post(
                as("team-manager"),
                path() + "/provision-authorisations",
                Fixtures.authorisation(Fixtures.advice(), submitted));
    }

    /** Scores every criterion of the template in force alike. */
    public Answer audit(int points) {
        JsonNode templates =
                carrier.get(as("dsco"), "/advice/v1/audit-templates").expect(200).json();
        return post(
                as("dsco"),
                path() + "/audits",
                Fixtures.audit(templates.path("items").path(0), points));
    }

    /** Back to the author, with what to do. */
    public Answer sendBack() {
        return post(as("dsco"), path() + "/return", Fixtures.feedback());
    }

    public Answer signOff() {
        return post(as("dsco"), path() + "/sign-off", null);
    }

    public Answer dispatch() {
        return post(system(), path() + "/dispatch", null);
    }

    public Answer close() {
        return post(system(), path() + "/outcome", Fixtures.planIssued(planRef(), issuedOn));
    }

    public ObjectNode opening() {
        return Fixtures.opening(childRef, receivedAt);
    }

    public String borough() {
        return borough;
    }

    public String childRef() {
        return childRef;
    }

    public String planRef() {
        return "EHCP-" + childRef;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The London date from which the clock runs. */
    public LocalDate receivedOn() {
        return receivedAt.atZone(LONDON).toLocalDate();
    }

    public String requestId() {
        return requestId;
    }

    public String path() {
        return REQUESTS + "/" + requestId;
    }

    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    public String author() {
        return as("advice-author");
    }

    /** The borough's account of a role. */
    public String as(String role) {
        return role + "@" + borough;
    }

    /** The borough's own system. */
    public String system() {
        return borough + "-system";
    }

    private String practitioner(String role) {
        return "/advice/v1/practitioners/" + as(role);
    }

    private Answer put(String account, String path, Object body) {
        return carrier.put(account, path, body).succeeded();
    }

    private Answer post(String account, String path, Object body) {
        Letter letter = Letter.to(account, path, body);
        Answer answer = carrier.post(letter).succeeded();
        receipts.add(new Receipt(letter, answer));
        return answer;
    }
}
