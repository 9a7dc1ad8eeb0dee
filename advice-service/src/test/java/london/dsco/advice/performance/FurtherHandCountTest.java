package london.dsco.advice.performance;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.consultation.Offering;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Merton's figures, which no other test touches, against a count by hand: consultations, handovers,
 * the child's circumstances, and the advice in the plan.
 *
 * <pre>
 *    received  involvement  age  level  points  plan                     besides
 * K  10 ago    EARLY_HELP   4    3      3       says the same            consulted today, made together
 * L  12 ago    CIN          5    2      2       words one differently    sent yesterday
 * M  5 ago     CIN          4    -      3       -                        K's child again
 * N  50 ago    NOT_KNOWN    9    -      2       recorded before          plan first
 * O  8 ago     CIN          9    -      3       leaves all of it out     one handover
 * P  20 ago    CIN          9    -      -       -                        plan first, never sent
 * </pre>
 *
 * <p>All but P were sent, by one author, who was consulted today for the first time.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class FurtherHandCountTest {

    private static final String PERFORMANCE = "/advice/v1/performance";
    private static final String MEASURES = PERFORMANCE + "/measures";
    private static final String CHALLENGES = PERFORMANCE + "/challenges";
    private static final String MERTON = "merton";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final Map<String, AdviceCase> CASES = new HashMap<>();

    @Inject Offering offering;

    @BeforeEach
    void arrangeOnce() {
        if (!CASES.isEmpty()) {
            return;
        }
        AdviceCase k = received(10, "EARLY_HELP", TODAY.minusDays(10).minusYears(4), null);
        CASES.put("K", k);
        level(k, 3);
        k.allocated();
        ObjectNode together = Fixtures.advice();
        together.putObject("coordinatedWith").put("type", "CA1989_S17").put("lead", "Jo Ferris");
        consulted(k);
        send(k, 3, together);
        AdviceCase l = received(12, "CIN", TODAY.minusDays(12).minusYears(5), null);
        CASES.put("L", l);
        level(l, 2);
        send(l.allocated(), 2, Fixtures.advice());
        AdviceCase m = received(5, "CIN", TODAY.minusDays(10).minusYears(4), k.childRef());
        CASES.put("M", m);
        send(m.allocated(), 3, Fixtures.advice());
        AdviceCase n = received(50, "NOT_KNOWN", TODAY.minusYears(9), null);
        CASES.put("N", n);
        n.allocated().closed();
        plan(n, "Something", "Something else");
        send(n, 2, Fixtures.advice());
        AdviceCase o = received(8, "CIN", TODAY.minusYears(9), null);
        CASES.put("O", o);
        allocate(o, "advice-author-2@merton");
        send(o.allocated(), 3, Fixtures.advice());
        List<String> words = wordsOfTheAdvice(o);
        plan(k, words.get(0), words.get(1));
        plan(l, words.get(0), words.get(1) + " Where possible.");
        CASES.put("P", received(20, "CIN", TODAY.minusYears(9), null).closed());
        sentYesterday(l);
    }

    private static AdviceCase received(
            int daysAgo, String involvement, LocalDate born, String childRef) {
        ObjectNode opening =
                Journey.opening(TODAY.minusDays(daysAgo) + "T10:00:00Z")
                        .put("involvement", involvement)
                        .put("anotherRequest", true);
        ObjectNode child = (ObjectNode) opening.get("child");
        child.put("dateOfBirth", born.toString());
        if (childRef != null) {
            child.put("childRef", childRef);
        }
        return Journey.openedIn(MERTON, opening);
    }

    private static void level(AdviceCase journey, int level) {
        as("team-manager", MERTON)
                .header("If-Match", "*")
                .body("{\"levelOfNeed\": " + level + "}")
                .put(journey.path("/level-of-need"))
                .then()
                .statusCode(200);
    }

    private static void allocate(AdviceCase journey, String author) {
        as("team-manager", MERTON)
                .header("If-Match", "*")
                .body(Fixtures.allocation(author).toString())
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
    }

    private static void send(AdviceCase journey, int points, ObjectNode advice) {
        journey.drafted(advice).submitted().authorised().audited(points).signedOff().dispatched();
    }

    private void consulted(AdviceCase journey) {
        offering.offerAll();
        String offer =
                journey.path(
                        "/consultations/"
                                + as("dsco", MERTON)
                                        .get(journey.path("/consultations"))
                                        .path("items[0].id"));
        as("advice-author", MERTON).post(offer + "/acceptance").then().statusCode(200);
        as("dsco", MERTON)
                .body("{\"heldOn\": \"%s\", \"outcome\": \"CHANGES_AGREED\"}".formatted(TODAY))
                .post(offer + "/outcome")
                .then()
                .statusCode(200);
    }

    private static String plan(AdviceCase journey, String need, String provision) {
        ObjectNode plan = Journey.JSON.createObjectNode().put("issuedOn", TODAY.toString());
        plan.putArray("sectionD").addObject().put("text", need);
        plan.putArray("sectionH1").addObject().put("text", provision);
        plan.putArray("sectionH2");
        return record(journey, plan.toString());
    }

    private static String record(AdviceCase journey, String plan) {
        return as("sen-caseworker", MERTON)
                .body(plan)
                .post(journey.path("/plan-texts"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /**
     * Returns the lines of the advice, in the form in which they are compared with a plan without
     * social care.
     */
    private static List<String> wordsOfTheAdvice(AdviceCase journey) {
        String empty =
                "{\"issuedOn\": \"%s\", \"sectionD\": [], \"sectionH1\": [], \"sectionH2\": []}"
                        .formatted(TODAY);
        return as("dsco", MERTON)
                .get(record(journey, empty) + "/comparison")
                .then()
                .statusCode(200)
                .extract()
                .path("lines.before.text");
    }

    private static void sentYesterday(AdviceCase journey) {
        assertThat(
                        Database.select(
                                "update advice_request set dispatched_on = dispatched_on - 1"
                                        + " where id = ? returning id",
                                UUID.fromString(journey.requestId())))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TIME, 4, 5, 80.0",
        // N; P was never sent
        "AFTER_THE_PLAN, 1, 5, 20.0",
        // K
        "CONSULTATION_OFFERED, 1, 5, 20.0",
        "CONSULTATION_HELD, 1, 1, 100.0",
        // L was sent on the day before
        "GOOD_BEFORE_CONSULTATION, 0, 1, 0.0",
        // K, M and O of K, M, N and O
        "GOOD_AFTER_CONSULTATION, 3, 4, 75.0",
        // all but O
        "WITHOUT_HANDOVER, 4, 5, 80.0",
        // K of K and L
        "COMPLEX_NEEDS, 1, 2, 50.0",
        // K of K, L, N and O: M is about K's child, and L's child was five on that day
        "FIRST_ASKED_UNDER_FIVE, 1, 4, 25.0",
        // K, and M because of K
        "EARLY_HELP_BEFORE, 2, 5, 40.0",
        // K
        "MADE_TOGETHER, 1, 5, 20.0",
        // L and O of K, L and O: the text of N's plan was recorded before the advice was sent
        "PLAN_SAYS_OTHERWISE, 2, 3, 66.7"
    })
    void matchesTheCountByHand(String measure, int count, int of, float percent) {
        as("dsco", MERTON)
                .get(MEASURES + "/" + measure)
                .then()
                .statusCode(200)
                .body("points", hasSize(1))
                .body("points[0].count", equalTo(count))
                .body("points[0].of", equalTo(of))
                .body("points[0].percent", equalTo(percent));
    }

    /** A new measure must also be counted by hand. */
    @Test
    void everyMeasureIsCountedByHandHereOrInTheOtherCount() throws NoSuchMethodException {
        List<String> counted =
                List.of(
                                HandCountTest.class.getDeclaredMethod(
                                        "matchesTheCountByHand",
                                        String.class,
                                        String.class,
                                        int.class,
                                        int.class,
                                        float.class),
                                FurtherHandCountTest.class.getDeclaredMethod(
                                        "matchesTheCountByHand",
                                        String.class,
                                        int.class,
                                        int.class,
                                        float.class))
                        .stream()
                        .flatMap(
                                each ->
                                        List.of(each.getAnnotation(CsvSource.class).value())
                                                .stream())
                        .map(row -> row.substring(0, row.indexOf(',')))
                        .toList();
        assertThat(List.of(Measure.values()))
                .allSatisfy(measure -> assertThat(counted).contains(measure.name()));
    }

    @Test
    void leadsToTheRequestsBehindTheirCircumstances() {
        as("dsco", MERTON)
                .get(MEASURES + "/PLAN_SAYS_OTHERWISE/requests?part=REST")
                .then()
                .statusCode(200)
                .body("items.id", contains(CASES.get("K").requestId()));
    }

    @Test
    void putsTheChallengesOfAdviceSideBySide() {
        String share = "items.find { it.challenge == '%s' }.shares[%d].";
        as("dsco", MERTON)
                .get(CHALLENGES)
                .then()
                .statusCode(200)
                .body("to", equalTo(TODAY.toString()))
                .body(
                        "items.challenge",
                        contains(
                                "NO_ADVICE",
                                "LATE_ADVICE",
                                "MISINTERPRETED_ADVICE",
                                "VARIABLE_PRACTICE",
                                "NO_JOINT_WORKING",
                                "UNCLEAR_ROLES"))
                // only N fell due before today, and it was sent late
                .body(share.formatted("NO_ADVICE", 0) + "cohort", equalTo("DUE"))
                .body(share.formatted("NO_ADVICE", 0) + "share.of", equalTo(1))
                .body(share.formatted("NO_ADVICE", 0) + "share.count", equalTo(0))
                .body(share.formatted("LATE_ADVICE", 0) + "share.count", equalTo(0))
                .body(share.formatted("LATE_ADVICE", 1) + "share.count", equalTo(1))
                .body(share.formatted("MISINTERPRETED_ADVICE", 0) + "share.count", equalTo(2))
                .body(share.formatted("UNCLEAR_ROLES", 0) + "share.count", equalTo(4))
                .body(
                        share.formatted("UNCLEAR_ROLES", 0) + "definition",
                        containsString("the same author"));
        as("team-manager", MERTON)
                .get(CHALLENGES + "?team=Nobody's")
                .then()
                .statusCode(200)
                .body(share.formatted("UNCLEAR_ROLES", 0) + "share.of", equalTo(0));
        as("dsco", MERTON)
                .get(CHALLENGES + "?from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough-admin", "advice-author", "sen-caseworker", "health-partner"})
    void refusesEveryOtherRole(String role) {
        as(role, MERTON).get(CHALLENGES).then().statusCode(403);
        as(role, MERTON).get(MEASURES + "/COMPLEX_NEEDS").then().statusCode(403);
    }

    /**
     * They count earlier requests about the child, including those of teams that a manager does not
     * see.
     */
    @ParameterizedTest
    @ValueSource(strings = {"FIRST_ASKED_UNDER_FIVE", "EARLY_HELP_BEFORE"})
    void showsAManagerNoMeasureThatOtherTeamsEarlierRequestsWouldChange(String measure) {
        for (String as : List.of("application/json", "text/csv", "image/svg+xml")) {
            as("team-manager", MERTON)
                    .accept(as)
                    .get(MEASURES + "/" + measure)
                    .then()
                    .statusCode(403);
        }
        for (String part : List.of("COUNTED", "REST", "WHOLE")) {
            as("team-manager", MERTON)
                    .get(MEASURES + "/" + measure + "/requests?part=" + part)
                    .then()
                    .statusCode(403);
        }
        as("dsco", MERTON).get(MEASURES + "/" + measure + "/requests").then().statusCode(200);
        as("dsco", MERTON)
                .get(PERFORMANCE)
                .then()
                .body("groups[0].shares.measure", hasItem(measure))
                .body("definitions.measure", hasItem(measure));
        as("team-manager", MERTON)
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body("groups[0].shares.measure", not(hasItem(measure)))
                .body("groups[0].shares.measure", hasItem("COMPLEX_NEEDS"))
                .body("definitions.measure", not(hasItem(measure)));
        assertThat(
                        as("team-manager", MERTON)
                                .accept("text/csv")
                                .get(PERFORMANCE)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                .contains("COMPLEX_NEEDS")
                .doesNotContain(measure);
    }

    /** A challenge would otherwise show a manager what the measure itself does not. */
    @Test
    void noChallengeUsesAMeasureForTheDscoOnly() {
        assertThat(List.of(Challenge.values()))
                .flatExtracting(Challenge::measures)
                .extracting(Measure::name)
                .doesNotContain("FIRST_ASKED_UNDER_FIVE", "EARLY_HELP_BEFORE");
    }

    @Test
    void definesWhatTheNewMeasuresCount() {
        as("borough-admin", MERTON)
                .get(MEASURES)
                .then()
                .body("items.measure", hasItems("COMPLEX_NEEDS", "PLAN_SAYS_OTHERWISE"));
    }
}
