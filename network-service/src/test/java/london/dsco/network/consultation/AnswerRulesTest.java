package london.dsco.network.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question(1, "From what age?", List.of("From 14", "From 16")),
                    new Question(2, "What else?", List.of()));

    private static List<String> codes(Answer... answers) {
        return AnswerRules.faults(QUESTIONS, List.of(answers)).stream().map(Finding::code).toList();
    }

    @Test
    void acceptsAnOfferedOptionAndAnAnswerInWordsOnly() {
        assertThat(codes(new Answer(1, "From 14", null), new Answer(2, null, "Nothing.")))
                .isEmpty();
    }

    @Test
    void refusesAnAnswerToAnUnknownQuestion() {
        assertThat(codes(new Answer(3, null, "Yes."))).containsExactly("unknown-question");
    }

    @Test
    void refusesASecondAnswerToAQuestion() {
        assertThat(codes(new Answer(2, null, "Yes."), new Answer(2, null, "No.")))
                .containsExactly("answered-twice");
    }

    @Test
    void refusesAnUnofferedOption() {
        assertThat(codes(new Answer(1, "from 14", null))).containsExactly("unknown-option");
    }

    @Test
    void refusesAnEmptyAnswer() {
        assertThat(codes(new Answer(1, null, " "))).containsExactly("required");
    }
}
