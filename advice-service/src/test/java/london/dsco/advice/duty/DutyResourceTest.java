package london.dsco.advice.duty;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of duties, and what a borough lets its DSCO do, as callers meet them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DutyResourceTest {

    private static final String ONE = "one@camden";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String PROBLEM = "urn:problem-type:dsco:separation-of-duties";

    static Stream<Pair> pairs() {
        return DutyMatrix.pairs();
    }

    /** With the role that the part needs: somebody's post may change while a case runs. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void oneWhoHasAPartTakesASecondAsTheTableSays(Pair pair) {
        Staff.authorAndManager(ONE, "camden", Staff.TEAM);
        AdviceCase journey = having(pair.first());
        Response answer = take(pair.second(), journey);
        if (pair.rule() != null) {
            answer.then()
                    .statusCode(403)
                    .body("type", equalTo(PROBLEM))
                    .body("conflict", equalTo(pair.rule()));
        } else {
            // A sign-off that is allowed may still lack an audit.
            int expected = pair.second() == Part.SIGNER ? 409 : success(pair.second());
            boolean whole = pair.first() == Part.AUDITOR && pair.second() == Part.SIGNER;
            answer.then().statusCode(whole ? 200 : expected);
        }
    }

    private static int success(Part part) {
        return switch (part) {
            case AUTHORISER, AUDITOR, MODERATOR, CLAIMANT -> 201;
            default -> 200;
        };
    }

    /** A submitted case in which one person took a part and others every other. */
    private static AdviceCase having(Part first) {
        AdviceCase journey = Journey.opened();
        switch (first) {
            case AUTHOR -> {
                allocate(as("team-manager"), journey, ONE).then().statusCode(200);
                one("advice-author")
                        .header("If-Match", "*")
                        .body(Fixtures.advice().toString())
                        .put(journey.path("/advice"))
                        .then()
                        .statusCode(200);
                one("advice-author")
                        .body(Fixtures.submission().toString())
                        .post(journey.path("/submission"))
                        .then()
                        .statusCode(200);
            }
            case ALLOCATOR -> {
                allocate(one("team-manager"), journey, journey.author()).then().statusCode(200);
                journey.drafted().submitted();
            }
            case SIGNER -> {
                journey.allocated().drafted().submitted().authorised().audited(3);
                one("dsco").post(journey.path("/sign-off")).then().statusCode(200);
                journey.returned().drafted().submitted();
            }
            default -> {
                journey.allocated().drafted().submitted();
                if (first == Part.AUDITOR) {
                    journey.authorised();
                }
                take(first, journey).then().statusCode(success(first));
            }
        }
        return journey;
    }

    private static Response take(Part part, AdviceCase journey) {
        return switch (part) {
            case AUTHOR -> allocate(as("team-manager"), journey, ONE);
            case ALLOCATOR -> allocate(one("team-manager"), journey, "advice-author-2@camden");
            case AUTHORISER -> authorise(one("team-manager"), journey);
            case AUDITOR -> audit(one("dsco"), journey);
            case SIGNER -> one("dsco").post(journey.path("/sign-off"));
            case MODERATOR -> moderate(one("dsco"), journey);
            case CLAIMANT -> claim(one("team-manager"), journey);
            case APPROVER -> one("team-manager").post(claimed(journey) + "/approval");
        };
    }

    private static RequestSpecification one(String role) {
        return user(ONE, "camden", role);
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

    /** An audit by somebody else, of which the second score is always asked: it is outstanding. */
    private static Response moderate(RequestSpecification who, AdviceCase journey) {
        String audit = journey.audited(3).last().text("id");
        return who.body(Journey.audit(3).toString())
                .post("/advice/v1/audits/" + audit + "/moderation");
    }

    private static Response claim(RequestSpecification who, AdviceCase journey) {
        return who.body(Fixtures.exceptionalCircumstances(TODAY).toString())
                .post(journey.path("/exceptions"));
    }

    /** Where the exception is that is there, or one that the borough's system claims. */
    private static String claimed(AdviceCase journey) {
        String exceptions = journey.path("/exceptions");
        String first = as("dsco").get(exceptions).then().extract().path("items[0].id");
        if (first == null) {
            first = claim(People.system("camden"), journey).path("id");
        }
        return exceptions + "/" + first;
    }

    /** The head of service, with the two roles that the borough's directory gives them. */
    private static RequestSpecification head(String borough) {
        return user("head@" + borough, borough, "team-manager", "dsco");
    }

    private static AdviceCase submittedIn(String borough) {
        return Journey.openedIn(borough, Journey.opening()).allocated().drafted().submitted();
    }

    /** What the borough decides holds for this test, and for no other. */
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
    void aDscoWhoIsAManagerTooAuthorisesAndDoesNotAnswerForTheTime() {
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
    void aDscoWhoIsHeadOfServiceTakesAManagersPartWhereTheyDoNotActAsDsco() {
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

    /** What staff who are no DSCO write down, with the role that the operation asks for as well. */
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
    void aDscoGathersNothingThatAdviceRestsOn(String method, String path, String body) {
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
    void aDscoDecidesOnNoLevelOfNeedUnlessHeadOfService(String method, String path, String said) {
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
