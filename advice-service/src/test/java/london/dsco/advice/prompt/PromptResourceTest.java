package london.dsco.advice.prompt;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.advice.content.AdviceContent;
import london.dsco.domain.London;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PromptResourceTest {

    private static final String PROMPTS = "/advice/v1/prompts";

    @Test
    void asksOnlyAboutPartsOfTheAdviceAndCitesASourceForEachQuestion() {
        List<String> parts =
                new ArrayList<>(
                        Arrays.stream(AdviceContent.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
        parts.add("attestation");
        var answer = as("advice-author").get(PROMPTS).then().statusCode(200).extract();
        assertThat(answer.<List<String>>path("sections.part")).isNotEmpty().isSubsetOf(parts);
        assertThat(answer.<List<String>>path("sections.questions.question.flatten()"))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
        assertThat(answer.<List<String>>path("sections.questions.citation.flatten()"))
                .allSatisfy(citation -> assertThat(citation).isNotBlank());
    }

    @Test
    void asksForAgeAndStageOfDevelopment() {
        as("dsco")
                .get(PROMPTS)
                .then()
                .body(
                        "sections.questions.question.flatten()",
                        hasItem(
                                "What goes beyond what others of a similar age and stage of"
                                        + " development need?"));
    }

    private static List<String> askedAbout(String borough, String born, String involvement) {
        ObjectNode opening = Journey.opening().put("involvement", involvement);
        ((ObjectNode) opening.get("child")).put("dateOfBirth", born);
        return as("dsco", borough)
                .get(Journey.openedIn(borough, opening).path("/prompts"))
                .then()
                .statusCode(200)
                .extract()
                .path("sections.questions.of.flatten()");
    }

    private static String aged(int years) {
        return London.dateOf(Clock.systemUTC().instant()).minusYears(years).toString();
    }

    @Test
    void asksAboutAdulthoodFromYear9OrTheAgeThatTheBoroughChose() {
        assertThat(askedAbout("harrow", aged(15), "CIN")).contains("PREPARING_FOR_ADULTHOOD");
        assertThat(askedAbout("harrow", aged(11), "CIN")).doesNotContain("PREPARING_FOR_ADULTHOOD");
        String setting = "/advice/v1/settings/transitionStartAge";
        as("borough-admin", "harrow")
                .header("If-Match", "*")
                .body("{\"value\": 11}")
                .put(setting)
                .then()
                .statusCode(200);
        assertThat(askedAbout("harrow", aged(11), "CIN")).contains("PREPARING_FOR_ADULTHOOD");
        assertThat(askedAbout("harrow", aged(10), "CIN")).doesNotContain("PREPARING_FOR_ADULTHOOD");
    }

    @Test
    void asksAboutALookedAfterChildOnlyIfTheChildIsOne() {
        assertThat(askedAbout("harrow", aged(7), "CLA")).contains("LOOKED_AFTER");
        assertThat(askedAbout("harrow", aged(7), "CP")).doesNotContain("LOOKED_AFTER");
    }

    /** No two age groups get the same questions, and each is asked how the child takes part. */
    @Test
    void asksHowAChildTakesPartByAge() {
        List<String> groups =
                List.of("UNDER_FIVE", "FIVE_TO_TEN", "ELEVEN_TO_FIFTEEN", "SIXTEEN_AND_OVER");
        int[] ages = {2, 7, 13, 17};
        for (int i = 0; i < ages.length; i++) {
            String own = groups.get(i);
            assertThat(askedAbout("harrow", aged(ages[i]), "CIN"))
                    .contains(own)
                    .doesNotContainAnyElementsOf(
                            groups.stream().filter(each -> !each.equals(own)).toList());
        }
    }

    @Test
    void onlySocialCareReadsThePrompts() {
        as("sen-caseworker").get(PROMPTS).then().statusCode(403);
    }
}
