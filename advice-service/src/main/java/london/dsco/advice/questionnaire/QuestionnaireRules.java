package london.dsco.advice.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;

/**
 * What a questionnaire must say, and how long a link to it is valid. This is practice, not law.
 * What the family says is evidence for the advice under the SEND Regulations 2014 reg 6(1)(e).
 */
final class QuestionnaireRules {

    /**
     * Four weeks: by the day of the reminder, the answers have arrived or it is clear that they are
     * late.
     */
    static final int USUAL_DAYS = 28;

    /** The six weeks that advice takes: later answers can no longer inform it. */
    static final int MOST_DAYS = 42;

    private QuestionnaireRules() {}

    /**
     * Returns the findings that prevent the record of a questionnaire that staff wrote down.
     *
     * @param completedOn London date
     * @param today London date of the record
     * @return empty if there are none
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
     * Returns the findings that prevent a questionnaire through a link. They name nobody, because
     * social care does not know who reads the answer.
     *
     * @param recipient the person the link is for
     * @return empty if there are none
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
     * Returns the faults in the last day of a new link.
     *
     * @param expiresOn London date, the last on which it can be used
     * @param today London date on which the link is made
     * @return empty if there are none
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
