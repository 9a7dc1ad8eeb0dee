package london.dsco.network.question;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.records.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who learns which borough asked or answered without its name. */
class AnonymityTest {

    private static final Actor ASKER = Actors.of(CAMDEN, Role.DSCO);
    private static final Actor COLLEAGUE = Actors.of(CAMDEN, Role.TEAM_MANAGER);

    private static PeerQuestion question(boolean anonymous) {
        PeerQuestion question = PeerQuestion.of("Title", "Text", anonymous, ASKER).entry();
        question.moveTo(QuestionStatus.OPEN);
        return question;
    }

    private static PeerAnswer answer(boolean anonymous) {
        return PeerAnswer.of(question(false), "Answer", anonymous, ASKER).entry();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOutsideTheBoroughSeesWhoAskedAnonymously(Role role) {
        Actor reader = Actors.of(role.isOfABorough() ? HACKNEY : null, role);

        assertThat(PeerQuestionView.of(question(true), reader).borough()).isNull();
        assertThat(PeerQuestionView.of(question(true), reader).anonymous()).isTrue();
        assertThat(PeerQuestionView.of(question(false), reader).borough()).isEqualTo(CAMDEN);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOutsideTheBoroughSeesWhoAnsweredAnonymously(Role role) {
        Actor reader = Actors.of(role.isOfABorough() ? HACKNEY : null, role);

        assertThat(PeerAnswerView.of(answer(true), reader).borough()).isNull();
        assertThat(PeerAnswerView.of(answer(true), reader).anonymous()).isTrue();
        assertThat(PeerAnswerView.of(answer(false), reader).borough()).isEqualTo(CAMDEN);
    }

    @Test
    void theBoroughItselfSeesItsName() {
        assertThat(PeerQuestionView.of(question(true), COLLEAGUE).borough()).isEqualTo(CAMDEN);
        assertThat(PeerAnswerView.of(answer(true), COLLEAGUE).borough()).isEqualTo(CAMDEN);
    }

    /** Search has one index for everybody, so that not even the borough finds its name there. */
    @Test
    void searchNeverLearnsWhoAskedAnonymously() {
        PeerQuestion anonymous = question(true);
        assertThat(anonymous.words().known().borough()).isNull();
        assertThat(anonymous.words().known().id()).isEqualTo(anonymous.reference());
        assertThat(anonymous.answeredBy("Answer").known()).isEqualTo(anonymous.words().known());

        assertThat(question(false).words().known().borough()).isEqualTo(CAMDEN);
    }

    @Test
    void anAnswerIsFoundByTheWordsOfItsQuestionAndItsOwn() {
        assertThat(question(true).answeredBy("Answer").title()).isEqualTo("Title");
        assertThat(question(true).answeredBy("Answer").body()).isEqualTo("Answer");
        assertThat(question(true).words().body()).isEqualTo("Text");
    }

    /** The row's own id contains the millisecond in which it was written. */
    @Test
    void historyAndAccessLogKnowOnlyTheReference() {
        PeerQuestion question = question(true);
        assertThat(question.recordId()).isEqualTo(question.reference().toString());
        assertThat(question.reference().version()).as("random").isEqualTo(4);

        PeerAnswer answer = answer(true);
        assertThat(answer.recordId()).isEqualTo(answer.reference().toString());
        assertThat(answer.reference().version()).as("random").isEqualTo(4);
    }

    /** The history is kept for years, and events leave the service. */
    @Test
    void whatIsToldOfAQuestionNamesItAndItsAnswersByTheirReferences() {
        PeerQuestion question = question(true);
        Opened<PeerAnswer> answered = PeerAnswer.of(question, "Answer", true, ASKER);
        UUID reference = answered.entry().reference();

        assertThat(answered.happened().facts())
                .containsExactly(new PeerAnswer.Answered(question.reference()));
        assertThat(question.accept(reference).facts())
                .containsExactly(new PeerQuestion.AnswerAccepted(reference));
    }

    @Test
    void showsTheDayAndNeverTheTime() {
        assertThat(PeerQuestionView.of(question(true), ASKER).askedOn()).isEqualTo(TODAY);
        assertThat(PeerAnswerView.of(answer(true), ASKER).answeredOn()).isEqualTo(TODAY);
    }

    @Test
    void showsTheAnswerThatHelpedMostOnceItIsChosen() {
        PeerQuestion question = question(true);
        assertThat(PeerQuestionView.of(question, ASKER).acceptedAnswer()).isNull();

        UUID chosen = UUID.randomUUID();
        question.accept(chosen);
        assertThat(PeerQuestionView.of(question, ASKER).acceptedAnswer()).isEqualTo(chosen);
    }
}
