package london.dsco.network.consultation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/** When an answer counts beside those of other boroughs. */
final class AnswerRules {

    private AnswerRules() {}

    /**
     * @return every reason why these answers do not fit the questions: no such question, a second
     *     answer to one, an option that is not offered, or neither option nor words
     */
    static List<Finding> faults(List<Question> questions, List<Answer> answers) {
        Map<Integer, Question> asked =
                questions.stream().collect(Collectors.toMap(Question::number, Function.identity()));
        Set<Integer> answered = new HashSet<>();
        List<Finding> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Place line = Place.of("answers").line(i);
            Question question = asked.get(answer.question());
            if (question == null) {
                faults.add(
                        new Finding(
                                line.field("question"),
                                "unknown-question",
                                "The consultation does not ask this question. Use the number of one of"
                                        + " its questions."));
                continue;
            }
            if (!answered.add(answer.question())) {
                faults.add(
                        new Finding(
                                line.field("question"),
                                "answered-twice",
                                "Answer each question once."));
            }
            if (answer.option() != null && !question.options().contains(answer.option())) {
                faults.add(
                        new Finding(
                                line.field("option"),
                                "unknown-option",
                                "Choose one of the question's options, word for word."));
            }
            if (answer.option() == null && (answer.text() == null || answer.text().isBlank())) {
                faults.add(
                        new Finding(
                                line.field("text"),
                                "required",
                                "Choose an option or answer in your own words."));
            }
        }
        return faults;
    }
}
