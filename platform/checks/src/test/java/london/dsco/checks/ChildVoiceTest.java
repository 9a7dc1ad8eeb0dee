package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChildVoiceTest {

    private static final ChildVoice VOICE = new ChildVoice();

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
}
