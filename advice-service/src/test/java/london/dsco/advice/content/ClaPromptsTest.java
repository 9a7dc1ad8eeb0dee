package london.dsco.advice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.advice.content.ClaPrompts.ClaPrompt;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaPromptsTest {

    private static final ClaPrompt ANSWERED = new ClaPrompt("Sleeps with the light on", null);
    private static final ClaPrompt REASONED = new ClaPrompt(null, "The placement ends this week");

    private static List<String> findings(ClaPrompts prompts) {
        return ClaPrompts.findings(prompts, Involvement.CLA).stream()
                .map(Finding::place)
                .map(place -> place.steps().toString())
                .toList();
    }

    @Test
    void givesOneFindingForEachPromptOfAdviceWithoutAny() {
        assertThat(findings(null))
                .containsExactly(
                        "[claPrompts, overAndAbove]",
                        "[claPrompts, adverseExperiences]",
                        "[claPrompts, placement]");
    }

    @Test
    void acceptsAnAnswerOrAReasonButNoBlank() {
        assertThat(findings(new ClaPrompts(ANSWERED, REASONED, ANSWERED))).isEmpty();
        assertThat(findings(new ClaPrompts(ANSWERED, new ClaPrompt(" ", null), REASONED)))
                .containsExactly("[claPrompts, adverseExperiences]");
        assertThat(findings(new ClaPrompts(new ClaPrompt(null, ""), ANSWERED, null)))
                .containsExactly("[claPrompts, overAndAbove]", "[claPrompts, placement]");
    }

    @ParameterizedTest
    @EnumSource(value = Involvement.class, mode = EnumSource.Mode.EXCLUDE, names = "CLA")
    void needsNoAnswersForAChildWhoIsNotLookedAfter(Involvement involvement) {
        assertThat(ClaPrompts.findings(null, involvement)).isEmpty();
    }
}
