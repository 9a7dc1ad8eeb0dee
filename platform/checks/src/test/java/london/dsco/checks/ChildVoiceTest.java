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
