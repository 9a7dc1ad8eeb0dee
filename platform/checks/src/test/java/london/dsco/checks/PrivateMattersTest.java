package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivateMattersTest {

    private static final ContentChecker CHECKER = ContentChecker.ofTheRegion();

    @Test
    void weighsWhatIsLearntFromTheDevelopmentPart() throws IOException {
        LearntFile.compare(PrivateMatters.FILE, MattersLearnt.from(Corpus.items("dev")));
    }

    @Test
    void findsAPrivateMatterForWhichNoRuleHasTheWords() {
        assertThat(disclosed("Amina likes toast. Her stepdad was done for wounding in March."))
                .containsExactly("Her stepdad was done for wounding in March");
        assertThat(disclosed("Her stepdad cooks on Sundays.")).isEmpty();
    }

    @Test
    void dropsWhatARuleFindsInASentenceThatReadsLikeNone() {
        String text = "Rehabilitation at the pool three times a week for six months.";
        RuleBook region = RuleBook.ofTheRegion();
        Rule own =
                new Rule(
                        "own",
                        CheckCode.OVER_DISCLOSURE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("rehabilitation"),
                        null,
                        null,
                        null,
                        "Our own reason.",
                        "Practice",
                        "Leave it out.",
                        null,
                        List.of("Rehabilitation."),
                        List.of());

        assertThat(disclosed(text)).isEmpty();
        assertThat(CHECKER.with(region.plus(List.of(own))).check(text(text), KnownPeople.NOBODY))
                .extracting(ContentFinding::reason)
                .contains("Our own reason.");
    }

    private static List<String> disclosed(String text) {
        return CHECKER.check(text(text), new KnownPeople(Set.of("Amina"), Set.of())).stream()
                .filter(each -> each.code() == CheckCode.OVER_DISCLOSURE)
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }

    private static CheckedText text(String text) {
        return new CheckedText("", CheckedField.CONTEXT, text, null, null, 9);
    }
}
