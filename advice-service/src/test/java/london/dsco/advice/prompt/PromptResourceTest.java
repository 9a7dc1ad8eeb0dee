package london.dsco.advice.prompt;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PromptResourceTest {

    private static final String PROMPTS = "/advice/v1/prompts";

    @Test
    void asksAboutPartsThatTheAdviceHasAndNamesASourceForEachQuestion() {
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

    @Test
    void isForSocialCare() {
        as("sen-caseworker").get(PROMPTS).then().statusCode(403);
    }
}
