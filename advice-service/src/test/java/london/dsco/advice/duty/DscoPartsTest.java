package london.dsco.advice.duty;

import static london.dsco.advice.People.plainUser;
import static london.dsco.advice.People.plainly;
import static london.dsco.advice.duty.CaseParts.PROBLEM;
import static london.dsco.advice.duty.CaseParts.allocate;
import static london.dsco.advice.duty.CaseParts.audit;
import static london.dsco.advice.duty.CaseParts.authorise;
import static london.dsco.advice.duty.CaseParts.claim;
import static london.dsco.advice.duty.CaseParts.decide;
import static london.dsco.advice.duty.CaseParts.submittedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.advice.PlainCaller;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts a DSCO takes who has another role too, by what their borough decided. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DscoPartsTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    /** Returns the head of service, with the two roles from the borough's directory. */
    private static PlainCaller head(String borough) {
        return plainUser("head@" + borough, borough, "team-manager", "dsco");
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

    private static void assertRefused(Answer answer, String rule, String conflict) {
        answer.expect(403);
        assertThat(answer.text("type")).isEqualTo(PROBLEM);
        assertThat(answer.text("rule")).isEqualTo(rule);
        assertThat(answer.text("conflict")).isEqualTo(conflict);
    }

    @Test
    void aDscoWhoIsAlsoAManagerAuthorisesButIsNotResponsibleForTheTime() {
        AdviceCase journey = submittedIn("camden");
        assertRefused(
                allocate(head("camden"), journey, "advice-author-2@camden"),
                "R4",
                "DSCO_CANNOT_ALLOCATE");
        assertRefused(claim(head("camden"), journey), "R4", "DSCO_CANNOT_CLAIM");
        authorise(head("camden"), journey).expect(201);
        assertRefused(audit(head("camden"), journey), "R2", "AUTHORISER_CANNOT_ASSURE");
    }

    @Test
    void aDscoWhoIsHeadOfServiceTakesAManagersPartIfTheyDoNotActAsDsco() {
        whereItIsTrue("islington", "dscoIsHeadOfService", DscoPartsTest::headOfServiceAtWork);
    }

    private static void headOfServiceAtWork() {
        AdviceCase allocating = submittedIn("islington");
        allocate(head("islington"), allocating, "advice-author-2@islington").expect(200);
        claim(head("islington"), allocating).expect(201);
        assertRefused(audit(head("islington"), allocating), "R2", "ALLOCATOR_CANNOT_ASSURE");
        AdviceCase assuring = submittedIn("islington");
        audit(head("islington"), assuring).expect(201);
        assertRefused(authorise(head("islington"), assuring), "R2", "ASSURER_CANNOT_AUTHORISE");
    }

    @Test
    void aDscoOfAStrictBoroughTakesNoOtherPartInAnyCase() {
        whereItIsTrue("hackney", "strictSeparationOfDuties", DscoPartsTest::strictDscoAtWork);
    }

    private static void strictDscoAtWork() {
        AdviceCase journey = submittedIn("hackney");
        String conflict = "DSCO_STRICTLY_SEPARATE";
        assertRefused(
                allocate(head("hackney"), journey, "advice-author-2@hackney"), "R2", conflict);
        assertRefused(authorise(head("hackney"), journey), "R2", conflict);
        assertRefused(claim(head("hackney"), journey), "R2", conflict);
        audit(head("hackney"), journey).expect(201);
        authorise(plainly("team-manager", "hackney"), journey).expect(201);
    }

    @Test
    void aDscoIsNeverMadeTheAuthor() {
        Staff.authorAndDsco("dsco-who-writes@camden", "camden", Staff.TEAM);
        assertRefused(
                allocate(
                        plainly("team-manager", "camden"),
                        Journey.opened(),
                        "dsco-who-writes@camden"),
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
        Answer answer = sent(head("camden"), method, journey.path(path), body);
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
                sent(head("camden"), method, submittedIn("camden").path(path), body),
                "R2",
                "DSCO_CANNOT_DECIDE_NEED");
        whereItIsTrue(
                "islington",
                "dscoIsHeadOfService",
                () ->
                        sent(head("islington"), method, submittedIn("islington").path(path), body)
                                .expect(method.equals("PUT") ? 200 : 201));
    }

    private static Answer sent(PlainCaller who, String method, String path, String body) {
        try {
            return who.send(method, path, Journey.JSON.readTree(body), "If-Match", "*");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
