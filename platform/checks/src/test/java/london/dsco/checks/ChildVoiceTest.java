package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChildVoiceTest {

    private static final ChildVoice VOICE = ChildVoice.shipped();

    @Test
    void weighsWhatIsLearntFromTheDevelopmentPart() throws IOException {
        List<Learnt.Example> examples = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (JsonNode advice : Corpus.cases("dev")) {
            String text = CorpusAdvice.of(advice).childVoice();
            List<Word> words = Words.of(text);
            if (LearntOpinion.canJudge(words) && known.add(text)) {
                boolean missing =
                        advice.get("findings")
                                .findValuesAsText("code")
                                .contains(CheckCode.CHILD_VOICE_MISSING.name());
                examples.add(new Learnt.Example(LearntOpinion.signs(words), missing));
            }
        }
        LearntFile.compare(ChildVoice.WEIGHTS, Learnt.from(examples));
    }

    @Test
    void whatAShortTextClearlyReadsLikeDecides() {
        assertThat(voice(10).isMissing("I like my friends and the drums.")).isTrue();
        assertThat(voice(-10).isMissing("He seems happy.")).isFalse();
        assertThat(voice(0).isMissing("I like my friends and the drums.")).isFalse();
        assertThat(voice(0).isMissing("He seems happy.")).isTrue();
    }

    @Test
    void theRulesAloneDecideOnALongTextAndOnNone() {
        String view = "I like my friends and the drums. ".repeat(LearntOpinion.MOST_WORDS);

        assertThat(voice(10).isMissing(view)).isFalse();
        assertThat(voice(-10).isMissing("")).isTrue();
        assertThat(voice(-10).isMissing(null)).isTrue();
        assertThat(voice(-10).isMissing("Happy")).isTrue();
    }

    private static ChildVoice voice(double always) {
        return new ChildVoice(
                new LearntOpinion(
                        new LearntWeights(Map.of(LearntWeights.ALWAYS, always)), 0.8, 0.05));
    }

    @Test
    void whatOthersBelieveOfTheChildIsNoView() {
        assertThat(VOICE.isMissing("I believe that she would like to see her friends more often."))
                .isTrue();
        assertThat(VOICE.isMissing("He seems happy.")).isTrue();
        assertThat(VOICE.isMissing("I like my friends and the drums.")).isFalse();
    }

    @Test
    void aVisitThatDidNotHappenIsNoView() {
        assertThat(VOICE.isMissing("Visit cancelled")).isTrue();
        assertThat(VOICE.isMissing("Asleep at the visit.")).isTrue();
        assertThat(VOICE.isMissing("He smiled when the music began and cried when it stopped."))
                .isFalse();
    }

    @Test
    void aParentOrAVisitorWhoWritesInTheirOwnWordsIsNotTheChild() {
        assertThat(VOICE.isMissing("I only want what is best for my daughter.")).isTrue();
        assertThat(VOICE.isMissing("In her mother's opinion she has no wish to move.")).isTrue();
        assertThat(VOICE.isMissing("Mrs Okoro says that he would choose the club.")).isTrue();
        assertThat(VOICE.isMissing("I am planning to see him on Tuesday.")).isTrue();
        assertThat(VOICE.isMissing("I want to live with my mother and my dog.")).isFalse();
    }

    @Test
    void aPartThatSomebodyWillWriteLaterIsNoView() {
        assertThat(VOICE.isMissing("School will do this section.")).isTrue();
        assertThat(VOICE.isMissing("Will do at review")).isTrue();
        assertThat(VOICE.isMissing("No time on the day.")).isTrue();
    }
}
