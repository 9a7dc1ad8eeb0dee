package london.dsco.advice.duty;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.advice.Staff;
import london.dsco.advice.duty.DutyMatrix.Pair;
import london.dsco.advice.duty.DutyMatrix.Part;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of duties, and what a borough lets its DSCO do, through the API. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DutyResourceTest {

    private static final Set<String> DECIDED = new HashSet<>();
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String PROBLEM = "urn:problem-type:dsco:separation-of-duties";

    static Stream<Pair> pairs() {
        return DutyMatrix.pairs();
    }

    /** The person has the role that the part needs, because posts may change during a case. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void aSecondPartIsAllowedOrRefusedAsTheTableSays(Pair pair) {
        Staff.authorAndManager(one("camden"), "camden", Staff.TEAM);
        AdviceCase journey = having(pair.first(), "camden");
        Response answer = take(pair.second(), journey, RoleOfThePart::of);
        assertAnswered(answer, pair.first(), pair.second(), pair.rule());
    }

    /**
     * Returns everything that the table leaves open, for somebody who is also the DSCO, by what the
     * borough decided.
     */
    static Stream<Arguments> positions() {
        return Stream.of(DscoPosition.values())
                .flatMap(
                        position ->
                                pairs().map(
                                                pair ->
                                                        Arguments.of(
                                                                position,
                                                                pair.first(),
                                                                pair.second())));
    }

    /**
     * Somebody took a part before they became DSCO and manager at once, and now takes a second. The
     * borough's decision is checked first, then what they did in this case.
     */
    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @MethodSource("positions")
    void aSecondPartOfADscoIsAllowedOrRefusedAsTheBoroughAndTheTableSay(
            DscoPosition position, Part first, Part second) {
        String borough = decided(position);
        Staff.authorAndManager(one(borough), borough, Staff.TEAM);
        AdviceCase journey = having(first, borough);
        Staff.authorAndDsco(one(borough), borough, Staff.TEAM);
        Response answer = take(second, journey, part -> new String[] {"team-manager", "dsco"});
        String rule =
                DutyMatrix.ofTheDsco(second, position)
                        .orElseGet(() -> DutyMatrix.rule(first, second).orElse(null));
        assertAnswered(answer, first, second, rule);
    }

    /** Returns the name of a borough with this position, for all tests. */
    private static String decided(DscoPosition position) {
        String borough =
                switch (position) {
                    case CASE_BY_CASE -> "redbridge";
                    case HEAD_OF_SERVICE -> "haringey";
                    case STRICTLY_SEPARATE -> "southwark";
                };
        if (DECIDED.add(borough)) {
            decide(borough, "strictSeparationOfDuties", position == DscoPosition.STRICTLY_SEPARATE);
            decide(borough, "dscoIsHeadOfService", position == DscoPosition.HEAD_OF_SERVICE);
        }
        return borough;
    }

    private static void assertAnswered(Response answer, Part first, Part second, String rule) {
        if (rule != null) {
            answer.then()
                    .statusCode(403)
                    .body("type", equalTo(PROBLEM))
                    .body("conflict", equalTo(rule))
                    .body("rule", matchesPattern("R[124]"))
                    .body("detail", not(emptyString()));
        } else {
            // An allowed sign-off may still lack an audit.
            int expected = second == Part.SIGNER ? 409 : success(second);
            boolean whole = first == Part.AUDITOR && second == Part.SIGNER;
            answer.then().statusCode(whole ? 200 : expected);
        }
    }

    /** The one role that a part needs. */
    private static final class RoleOfThePart {

        private static String[] of(Part part) {
            return switch (part) {
                case AUDITOR, SIGNER, MODERATOR -> new String[] {"dsco"};
                default -> new String[] {"team-manager"};
            };
        }
    }

    private static int success(Part part) {
        return switch (part) {
            case AUTHORISER, AUDITOR, MODERATOR, CLAIMANT -> 201;
            default -> 200;
        };
    }

    /**
     * Returns a submitted case in which one person took a part and others took every other part.
     */
    private static AdviceCase having(Part first, String borough) {
        AdviceCase journey = Journey.openedIn(borough, Journey.opening());
        switch (first) {
            case AUTHOR -> {
                allocate(as("team-manager", borough), journey, one(borough)).then().statusCode(200);
                one(journey, "advice-author")
                        .header("If-Match", "*")
                        .body(Fixtures.advice().toString())
                        .put(journey.path("/advice"))
                        .then()
                        .statusCode(200);
                one(journey, "advice-author")
                        .body(Fixtures.submission().toString())
                        .post(journey.path("/submission"))
                        .then()
                        .statusCode(200);
            }
            case ALLOCATOR -> {
                allocate(one(journey, "team-manager"), journey, journey.author())
                        .then()
                        .statusCode(200);
                journey.drafted().submitted();
            }
            case SIGNER -> {
                journey.allocated().drafted().submitted().authorised().audited(3);
                one(journey, "dsco").post(journey.path("/sign-off")).then().statusCode(200);
                journey.returned().drafted().submitted();
            }
            default -> {
                journey.allocated().drafted().submitted();
                if (first == Part.AUDITOR) {
                    journey.authorised();
                }
                take(first, journey, RoleOfThePart::of).then().statusCode(success(first));
            }
        }
        return journey;
    }

    /**
     * @param roles the roles of the person who takes the part, by the part; the author needs none
     */
    private static Response take(Part part, AdviceCase journey, Function<Part, String[]> roles) {
        RequestSpecification one = one(journey, roles.apply(part));
        String borough = journey.borough();
        return switch (part) {
            case AUTHOR -> allocate(as("team-manager", borough), journey, one(borough));
            case ALLOCATOR -> allocate(one, journey, "advice-author-2@" + borough);
            case AUTHORISER -> authorise(one, journey);
            case AUDITOR -> audit(one, journey);
            case SIGNER -> one.post(journey.path("/sign-off"));
            case MODERATOR -> moderate(one, journey);
            case CLAIMANT -> claim(one, journey);
            case APPROVER -> one.post(claimed(journey) + "/approval");
        };
    }

    private static String one(String borough) {
        return "one@" + borough;
    }

    private static RequestSpecification one(AdviceCase journey, String... roles) {
        return user(one(journey.borough()), journey.borough(), roles);
    }

    private static Response allocate(RequestSpecification who, AdviceCase journey, String author) {
        return who.header("If-Match", "*")
                .body(Fixtures.allocation(author).toString())
                .put(journey.path("/allocation"));
    }

    private static Response authorise(RequestSpecification who, AdviceCase journey) {
        int version =
                as("dsco", journey.borough())
                        .get(journey.path())
                        .then()
                        .extract()
                        .path("adviceVersion");
        return who.body(Fixtures.authorisation(Fixtures.advice(), version).toString())
                .post(journey.path("/provision-authorisations"));
    }

    private static Response audit(RequestSpecification who, AdviceCase journey) {
        return who.body(Journey.audit(3).toString()).post(journey.path("/audits"));
    }

    /** Moderates another person's audit. It is outstanding, so it always needs a second score. */
    private static Response moderate(RequestSpecification who, AdviceCase journey) {
        String audit = journey.audited(3).last().text("id");
        return who.body(Journey.audit(3).toString())
                .post("/advice/v1/audits/" + audit + "/moderation");
    }

    private static Response claim(RequestSpecification who, AdviceCase journey) {
        return who.body(Fixtures.exceptionalCircumstances(TODAY).toString())
                .post(journey.path("/exceptions"));
    }

    /**
     * Returns the address of the existing exception, or of one that the borough's system claims.
     */
    private static String claimed(AdviceCase journey) {
        String exceptions = journey.path("/exceptions");
        String first =
                as("dsco", journey.borough()).get(exceptions).then().extract().path("items[0].id");
        if (first == null) {
            first = claim(People.system(journey.borough()), journey).path("id");
        }
        return exceptions + "/" + first;
    }

    /** Returns the head of service, with the two roles from the borough's directory. */
    private static RequestSpecification head(String borough) {
        return user("head@" + borough, borough, "team-manager", "dsco");
    }

    private static AdviceCase submittedIn(String borough) {
        return Journey.openedIn(borough, Journey.opening()).allocated().drafted().submitted();
    }

    /** Runs with the borough's decision in force for this test, and for no other. */
    private static void whereItIsTrue(String borough, String key, Runnable test) {
        decide(borough, key, true);
        try {
            test.run();
        } finally {
            decide(borough, key, false);
        }
    }

    private static void decide(String borough, String key, boolean value) {
        as("borough-admin", borough)
                .header("If-Match", "*")
                .body("{\"value\": " + value + "}")
                .put("/advice/v1/settings/" + key)
                .then()
                .statusCode(200);
    }

    private static void assertRefused(Response answer, String rule, String conflict) {
        answer.then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM))
                .body("rule", equalTo(rule))
                .body("conflict", equalTo(conflict));
    }

    @Test
    void aDscoWhoIsAlsoAManagerAuthorisesButIsNotResponsibleForTheTime() {
        AdviceCase journey = submittedIn("camden");
        assertRefused(
                allocate(head("camden"), journey, "advice-author-2@camden"),
                "R4",
                "DSCO_CANNOT_ALLOCATE");
        assertRefused(claim(head("camden"), journey), "R4", "DSCO_CANNOT_CLAIM");
        authorise(head("camden"), journey).then().statusCode(201);
        assertRefused(audit(head("camden"), journey), "R2", "AUTHORISER_CANNOT_ASSURE");
    }

    @Test
    void aDscoWhoIsHeadOfServiceTakesAManagersPartIfTheyDoNotActAsDsco() {
        whereItIsTrue("islington", "dscoIsHeadOfService", DutyResourceTest::headOfServiceAtWork);
    }

    private static void headOfServiceAtWork() {
        AdviceCase allocating = submittedIn("islington");
        allocate(head("islington"), allocating, "advice-author-2@islington").then().statusCode(200);
        claim(head("islington"), allocating).then().statusCode(201);
        assertRefused(audit(head("islington"), allocating), "R2", "ALLOCATOR_CANNOT_ASSURE");
        AdviceCase assuring = submittedIn("islington");
        audit(head("islington"), assuring).then().statusCode(201);
        assertRefused(authorise(head("islington"), assuring), "R2", "ASSURER_CANNOT_AUTHORISE");
    }

    @Test
    void aDscoOfAStrictBoroughTakesNoOtherPartInAnyCase() {
        whereItIsTrue("hackney", "strictSeparationOfDuties", DutyResourceTest::strictDscoAtWork);
    }

    private static void strictDscoAtWork() {
        AdviceCase journey = submittedIn("hackney");
        String conflict = "DSCO_STRICTLY_SEPARATE";
        assertRefused(
                allocate(head("hackney"), journey, "advice-author-2@hackney"), "R2", conflict);
        assertRefused(authorise(head("hackney"), journey), "R2", conflict);
        assertRefused(claim(head("hackney"), journey), "R2", conflict);
        audit(head("hackney"), journey).then().statusCode(201);
        authorise(as("team-manager", "hackney"), journey).then().statusCode(201);
    }

    @Test
    void aDscoIsNeverMadeTheAuthor() {
        Staff.authorAndDsco("dsco-who-writes@camden", "camden", Staff.TEAM);
        assertRefused(
                allocate(as("team-manager"), Journey.opened(), "dsco-who-writes@camden"),
                "R2",
                "DSCO_CANNOT_AUTHOR");
    }

    /**
     * These are records that staff who are not DSCOs write, with the role that the operation also
     * requires.
     */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    POST | /questionnaire           | {"impactOnFamilyLife": "We sleep badly.", "completedBy": "PARENT_CARER"}
                    POST | /questionnaire/links     | {"recipient": "PARENT_CARER"}
                    POST | /screenings              | {"screenedOn": "2026-11-02", "capacityInDoubt": true, "restrictions": ["LOCKED_DOORS"], "consent": "NONE", "residence": "FAMILY_HOME", "authority": "COURT_OF_PROTECTION", "reasons": "The front door is locked."}
                    PUT  | /assessments             | {"assessments": [], "parentalResponsibilityHeldBy": ["MOTHER"]}
                    PUT  | /key-worker              | {"name": "Rowan Example", "role": "SOCIAL_WORKER", "chosenBy": "PARENT_CARER", "since": "2026-11-02"}
                    PUT  | /parent-carer-assessment | {"offeredOn": "2026-11-02"}
                    """)
    void refusesADscoWhoGathersTheBasisOfAdvice(String method, String path, String body) {
        AdviceCase journey = submittedIn("camden");
        Response answer =
                head("camden")
                        .header("If-Match", "*")
                        .body(body)
                        .request(method, journey.path(path));
        assertRefused(answer, "R2", "DSCO_CANNOT_GATHER");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PUT  | /level-of-need | {"levelOfNeed": 3}
                    POST | /triage        | {"channel": "SEN_TEAM", "slaDueOn": "today", "route": "SOCIAL_WORK"}
                    """)
    void refusesALevelOfNeedSetByADscoUnlessHeadOfService(String method, String path, String said) {
        String body = said.replace("today", TODAY.toString());
        assertRefused(
                head("camden")
                        .header("If-Match", "*")
                        .body(body)
                        .request(method, submittedIn("camden").path(path)),
                "R2",
                "DSCO_CANNOT_DECIDE_NEED");
        whereItIsTrue(
                "islington",
                "dscoIsHeadOfService",
                () ->
                        head("islington")
                                .header("If-Match", "*")
                                .body(body)
                                .request(method, submittedIn("islington").path(path))
                                .then()
                                .statusCode(method.equals("PUT") ? 200 : 201));
    }
}
