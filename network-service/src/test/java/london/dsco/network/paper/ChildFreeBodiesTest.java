package london.dsco.network.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Callers;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No text with which anything begins can carry an NHS number into what 33 boroughs read: every text
 * of every example is tried, and refused at its own place. What answers something that must exist
 * first is tried with its feature.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ChildFreeBodiesTest {

    /** From the range for tests. 9×10 + 9×9 + 9×8 + 1×2 = 245 = 22×11 + 3, so it ends with 8. */
    private static final String NUMBER = "999 000 0018";

    @ParameterizedTest
    @CsvSource({
        "DSCO,                /action-plans,              WriteActionPlan",
        "DSCO,                /boundary-agreements,       ProposeAgreement",
        "DSCO,                /annual-reports,            WriteAnnualReport",
        "NETWORK_COORDINATOR, /consultations,             OpenConsultation",
        "DSCO,                /co-production,             LogCoProduction",
        "DSCO,                /eligibility-criteria,      WriteEligibilityCriteria",
        "DSCO,                /enquiries,                 AskContactPoint",
        "DSCO,                /feedback,                  WriteFeedback",
        "DSCO,                /evidence,                  RecordEvidence",
        "DSCO,                /inspections,               RecordInspection",
        "DSCO,                /learning-reviews,          WriteLearningReview",
        "DSCO,                /maturity-assessments,      WriteMaturityAssessment",
        "DSCO,                /meetings,                  PlanMeeting",
        "DSCO,                /policy-items,              WatchPolicy",
        "DSCO,                /practices,                 WritePractice",
        "DSCO,                /questions,                 AskQuestion",
        "DSCO,                /referrals,                 ReferReport",
        "DSCO,                /regional-frameworks,       WriteRegionalFramework",
        "DSCO,                /role-profiles,             WriteRoleProfile",
        "DSCO,                /scrutinies,                RecordScrutiny",
        "DSCO,                /meeting-series,            OpenMeetingSeries",
        "DSCO,                /statements,                WriteStatement",
        "DSCO,                /sufficiency-statements,    WriteSufficiencyStatement",
        "DSCO,                /surveys,                   OpenSurvey",
        "DSCO,                /topics,                    ProposeTopic",
        "DSCO,                /training/courses,          WriteTrainingCourse",
        "DSCO,                /training/returns,          WriteTrainingReturn",
        "DSCO,                /youth-schemes,             WriteYouthScheme"
    })
    void refusesAnNhsNumberInEveryTextAtItsPlace(Role role, String path, String schema) {
        List<String> taken = new ArrayList<>();
        for (String place : texts("", Examples.of(schema), new ArrayList<>())) {
            Response answer = Callers.in(role).body(planted(Examples.of(schema), place)).post(path);
            List<String> places = answer.jsonPath().getList("errors.pointer");
            if (answer.statusCode() < 400 || places == null || !places.contains(place)) {
                taken.add(place + " " + answer.statusCode() + " " + places);
            }
            assertThat(answer.asString()).doesNotContain(NUMBER);
        }
        assertThat(taken).isEmpty();
    }

    /** No example of a meeting has a place. An address would be refused in any other text. */
    @Test
    void refusesAnNhsNumberAsThePlaceOfAMeetingButNotAnAddress() {
        assertThat(placesOfErrors("Ward of " + NUMBER)).contains("/plan/place");
        assertThat(placesOfErrors("Town Hall, 14 Acacia Avenue, NW1 8QL"))
                .isNotEmpty() // there is no such series
                .doesNotContain("/plan/place");
    }

    private static List<String> placesOfErrors(String place) {
        ObjectNode meeting = Examples.of("PlanMeeting");
        ((ObjectNode) meeting.path("plan")).put("place", place);
        return Callers.dsco()
                .body(meeting)
                .post("/meetings")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath()
                .getList("errors.pointer");
    }

    /** Returns the place of each text: members, and items of lists. */
    private static List<String> texts(String at, JsonNode node, List<String> found) {
        if (node.isTextual()) {
            found.add(at);
        }
        node.properties().forEach(each -> texts(at + "/" + each.getKey(), each.getValue(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(at + "/" + i, node.get(i), found);
        }
        return found;
    }

    private static ObjectNode planted(ObjectNode example, String place) {
        JsonPointer at = JsonPointer.compile(place);
        JsonNode parent = example.at(at.head());
        String words = "As for " + NUMBER + ".";
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), example.textNode(words));
        } else {
            ((ObjectNode) parent).put(at.last().getMatchingProperty(), words);
        }
        return example;
    }
}
