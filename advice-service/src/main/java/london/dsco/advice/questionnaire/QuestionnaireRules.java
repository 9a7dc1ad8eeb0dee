package london.dsco.advice.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;

/**
 * What a questionnaire must say, and how long a link to it counts. This is practice, not law; what
 * the family says is evidence for the advice under the SEND Regulations 2014 reg 6(1)(e).
 */
final class QuestionnaireRules {

    /**
     * Four weeks: on the day of the reminder the answers are there, or it is known they are not.
     */
    static final int USUAL_DAYS = 28;

    /** The six weeks that advice takes: later answers can no longer inform it. */
    static final int MOST_DAYS = 42;

    private QuestionnaireRules() {}

    /**
     * What keeps a questionnaire that staff wrote down from being recorded.
     *
     * @param completedOn London date
     * @param today London date of the record
     * @return empty when nothing does
     */
    static List<Finding> findings(
            QuestionnaireAnswers answers, LocalDate completedOn, LocalDate today) {
        List<Finding> found = withoutWords(answers);
        if (completedOn.isAfter(today)) {
            found.add(
                    new Finding(
                            "completedOn",
                            "in-the-future",
                            "Record a questionnaire once it has been completed."));
        }
        return found;
    }

    /**
     * What keeps a questionnaire from being handed in through a link. It names nobody: whoever
     * reads the answer is not known to social care.
     *
     * @param recipient whom the link is for
     * @return empty when nothing does
     */
    static List<Finding> findings(QuestionnaireAnswers answers, LinkRecipient recipient) {
        List<Finding> found = withoutWords(answers);
        if (!recipient.mayAnswerAs(answers.completedBy())) {
            found.add(
                    new Finding(
                            "completedBy",
                            "not-the-recipient",
                            "Only the person the link is for may answer, or somebody who helps"
                                    + " them."));
        }
        return found;
    }

    /**
     * What is wrong with the last day of a new link.
     *
     * @param expiresOn London date, the last on which it can be used
     * @param today London date on which it is made
     * @return empty when nothing is
     */
    static List<Finding> lastDayFindings(LocalDate expiresOn, LocalDate today) {
        boolean inRange = expiresOn.isAfter(today) && !expiresOn.isAfter(today.plusDays(MOST_DAYS));
        return inRange
                ? List.of()
                : List.of(
                        new Finding(
                                "expiresOn",
                                "out-of-range",
                                "A link must last at least until tomorrow, and six weeks at most."));
    }

    private static List<Finding> withoutWords(QuestionnaireAnswers answers) {
        List<Finding> found = new ArrayList<>();
        if (answers.sayNothing()) {
            found.add(
                    new Finding(
                            "groupsAndActivities",
                            "required",
                            "Answer at least one of the three parts."));
        }
        return found;
    }
}
