package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private static final RuleBook REGION = RuleBook.ofTheRegion();
    private static final Rule VAGUE =
            REGION.rules().stream()
                    .filter(each -> each.id().equals("provision-without-quantity"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void weighsWhatIsLearntFromTheDevelopmentPart() throws IOException {
        List<JsonNode> items = Corpus.items("dev");
        for (SecondOpinion opinion : SecondOpinion.shipped(REGION)) {
            LearntFile.compare(opinion.file(), Learnt.from(examples(opinion, items)));
        }
    }

    private static List<Learnt.Example> examples(SecondOpinion opinion, List<JsonNode> items) {
        List<Learnt.Example> examples = new ArrayList<>();
        for (JsonNode item : items) {
            List<Word> words = Words.of(item.get("text").asText());
            if (LearntOpinion.canJudge(words)
                    && opinion.isAbout(CheckedField.valueOf(item.get("field").asText()))) {
                boolean yes =
                        item.get("findings")
                                .findValuesAsText("code")
                                .contains(opinion.code().name());
                examples.add(new Learnt.Example(LearntOpinion.signs(words), yes));
            }
        }
        return examples;
    }

    @Test
    void marksATextThatReadsLikeTheLabelledOnesInTheWordsOfTheRule() {
        String text = "A mentor on Mondays.";
        List<ContentFinding> found = new ArrayList<>();

        opinion(10).find(text(text), Words.of(text), found);

        assertThat(found)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.reason()).isEqualTo(VAGUE.reason());
                            assertThat(text.substring(each.start(), each.end()))
                                    .isEqualTo("A mentor on Mondays");
                        });
    }

    @Test
    void addsNothingBesideWhatARuleFound() {
        String text = "Regular help.";
        List<ContentFinding> found = new ArrayList<>(List.of(finding(VAGUE.reason())));

        opinion(10).find(text(text), Words.of(text), found);

        assertThat(found).hasSize(1);
    }

    @Test
    void dropsWhatTheRegionFindsAndKeepsWhatABoroughFinds() {
        String text = "Regular help.";
        List<ContentFinding> found =
                new ArrayList<>(List.of(finding(VAGUE.reason()), finding("Our own reason.")));

        opinion(-10).find(text(text), Words.of(text), found);

        assertThat(found).extracting(ContentFinding::reason).containsExactly("Our own reason.");
    }

    @Test
    void leavesALongTextToTheRules() {
        String text = "help ".repeat(LearntOpinion.MOST_WORDS + 1);
        List<ContentFinding> found = new ArrayList<>(List.of(finding(VAGUE.reason())));

        opinion(-10).find(text(text), Words.of(text), found);
        assertThat(found).hasSize(1);

        found.clear();
        opinion(10).find(text(text), Words.of(text), found);
        assertThat(found).isEmpty();
    }

    @Test
    void leavesTheJargonOfATextThatNoRuleFindsFaultWith() {
        SecondOpinion sure = opinion("provision-of-education-or-health", 10);

        assertThat(
                        ContentChecker.of(REGION, List.of(sure))
                                .check(
                                        text("A mentor on Mondays from 4pm while he is enmeshed."),
                                        KnownPeople.NOBODY))
                .extracting(ContentFinding::code)
                .contains(CheckCode.NOT_SOCIAL_CARE, CheckCode.JARGON);
    }

    private static SecondOpinion opinion(double always) {
        return opinion(VAGUE.id(), always);
    }

    private static SecondOpinion opinion(String rule, double always) {
        return new SecondOpinion(
                rule,
                CheckedField.PROVISION_DESCRIPTION,
                new LearntOpinion(
                        new LearntWeights(Map.of(LearntWeights.ALWAYS, always)), 0.8, 0.05),
                REGION);
    }

    private static ContentFinding finding(String reason) {
        return new ContentFinding(
                CheckCode.VAGUE_PROVISION, "", 0, 7, reason, "", "", Severity.ADVISORY);
    }

    private static CheckedText text(String text) {
        return new CheckedText("", CheckedField.PROVISION_DESCRIPTION, text, Section.H1, null, 9);
    }
}
