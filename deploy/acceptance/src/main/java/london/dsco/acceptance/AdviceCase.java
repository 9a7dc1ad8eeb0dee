package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.acceptance.Courier.Letter;

/**
 * One child's request in one borough, and the people who take it from the opening to the plan. Each
 * step is one command; names and texts are invented.
 */
final class AdviceCase {

    /** In the order in which a case takes them. */
    enum Step {
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
    private static final int GOOD = 3;

    private final String borough;
    private final Courier courier;
    private final String childRef;
    private final Instant receivedAt;
    private final LocalDate issuedOn;
    private final List<Receipt> receipts = new ArrayList<>();
    private String requestId;

    /** A command sent with a key, and how it was acknowledged. */
    record Receipt(Letter letter, Answer answer) {}

    /**
     * @param borough slug of a borough with a full set of accounts, such as {@code camden}
     * @param receivedAt when its SEN team asked; the plan follows today
     */
    AdviceCase(String borough, Courier courier, Instant receivedAt, LocalDate issuedOn) {
        this.borough = borough;
        this.courier = courier;
        this.childRef = "ACC-" + UUID.randomUUID();
        this.receivedAt = receivedAt;
        this.issuedOn = issuedOn;
    }

    static AdviceCase receivedDaysAgo(int days, String borough, Courier courier, Instant now) {
        return new AdviceCase(
                borough,
                courier,
                now.minusSeconds(days * 86_400L),
                now.atZone(LONDON).toLocalDate());
    }

    String borough() {
        return borough;
    }

    String childRef() {
        return childRef;
    }

    String planRef() {
        return "EHCP-" + childRef;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate receivedOn() {
        return receivedAt.atZone(LONDON).toLocalDate();
    }

    String requestId() {
        return requestId;
    }

    String path() {
        return "/advice/v1/requests/" + requestId;
    }

    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** The whole way. */
    AdviceCase complete() {
        return until(Step.CLOSE);
    }

    /** From the opening to a step, this included. */
    AdviceCase until(Step last) {
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
    Answer take(Step step) {
        return switch (step) {
            case OPEN -> {
                Answer opened = post(system(), "/advice/v1/requests", opening());
                requestId = opened.text("id");
                yield opened;
            }
            case ALLOCATE -> put("team-manager", "/allocation", Map.of("author", author()));
            case DRAFT -> put("advice-author", "/advice", advice());
            case SUBMIT -> post(author(), path() + "/submission", null);
            case AUTHORISE ->
                    post(
                            as("team-manager"),
                            path() + "/provision-authorisations",
                            Map.of("provisionIds", List.of("p1")));
            case AUDIT -> audit(GOOD);
            case SIGN_OFF -> post(as("dsco"), path() + "/sign-off", null);
            case DISPATCH -> post(system(), path() + "/dispatch", null);
            case CLOSE ->
                    post(
                            system(),
                            path() + "/outcome",
                            Map.of(
                                    "outcome", "PLAN_ISSUED",
                                    "planRef", planRef(),
                                    "issuedOn", issuedOn.toString()));
        };
    }

    /** Scores every criterion of the latest template alike, but for those that are computed. */
    Answer audit(int points) {
        JsonNode versions =
                courier.get(as("dsco"), "/advice/v1/audit-templates")
                        .expect(200)
                        .json()
                        .path("items");
        JsonNode template = versions.path(versions.size() - 1);
        var scores = new ArrayList<Map<String, Object>>();
        for (JsonNode domain : template.path("domains")) {
            for (JsonNode criterion : domain.path("criteria")) {
                if (!criterion.path("computed").asBoolean()) {
                    scores.add(
                            Map.of("criterion", criterion.path("code").asText(), "score", points));
                }
            }
        }
        return post(
                as("dsco"),
                path() + "/audits",
                Map.of("template", template.path("version").asText(), "scores", scores));
    }

    /** Back to the author, with what to do. */
    Answer sendBack() {
        return post(
                as("dsco"), path() + "/return", Map.of("feedback", "Say more about daily life."));
    }

    String author() {
        return as("advice-author");
    }

    String as(String role) {
        return role + "@" + borough;
    }

    String system() {
        return borough + "-system";
    }

    Map<String, Object> opening() {
        return Map.of(
                "child",
                Map.of(
                        "childRef", childRef,
                        "givenName", "Amina",
                        "familyName", "Example",
                        "dateOfBirth", "2017-05-05",
                        "primaryNeed", "ASD"),
                "kind",
                "NEEDS_ASSESSMENT",
                "legalBasis",
                "COP_INTERNAL",
                "receivedAt",
                receivedAt.toString(),
                "involvement",
                "CIN",
                "evidence",
                List.of());
    }

    /** Complete structured advice with one need, one outcome and one line of provision. */
    static JsonNode advice() {
        try (var in = AdviceCase.class.getResourceAsStream("/advice.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer put(String role, String suffix, Object body) {
        return courier.put(as(role), path() + suffix, body).succeeded();
    }

    private Answer post(String account, String path, Object body) {
        Letter letter = Letter.to(account, path, body);
        Answer answer = courier.post(letter).succeeded();
        receipts.add(new Receipt(letter, answer));
        return answer;
    }
}
