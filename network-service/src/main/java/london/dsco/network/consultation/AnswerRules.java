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

/** What an answer must be to count beside those of other boroughs. */
final class AnswerRules {

    private AnswerRules() {}

    /**
     * @return everything that keeps these answers from being answers to these questions: one to a
     *     question that is not asked, a second one to the same, an option that is not offered,
     *     neither option nor words
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
