package london.dsco.network.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a survey may ask, and what is shown of its answers. Source: UK GDPR recital 26, under which
 * data that identify nobody are not personal data. In a group of fewer than five, people could tell
 * who said what (docs/adr/0047).
 */
final class SurveyRules {

    /** With fewer answers than this, nothing about a group is shown. */
    static final int FEWEST = 5;

    /**
     * If everybody in a group says "not at all" or everybody says "fully", the mean would reveal
     * it. Limiting the mean prevents that.
     */
    private static final BigDecimal LOWEST = new BigDecimal("1.5");

    private static final BigDecimal HIGHEST = new BigDecimal("4.5");

    private static final int LONGEST_MONTHS = 6;

    private SurveyRules() {}

    /**
     * @param today the London date
     * @return everything that is wrong with a survey; empty when it can be opened
     */
    static List<Finding> wrong(List<StakeholderGroup> asked, LocalDate closesOn, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        Set<StakeholderGroup> seen = EnumSet.noneOf(StakeholderGroup.class);
        for (int i = 0; i < asked.size(); i++) {
            if (!seen.add(asked.get(i))) {
                wrong.add(new Finding(Place.of("asked").line(i), "twice", "Name it once."));
            }
        }
        if (closesOn.isBefore(today) || closesOn.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            wrong.add(
                    new Finding(
                            "closesOn", "out-of-range", "Give a date within the next six months."));
        }
        return wrong;
    }

    /**
     * @return everything that is wrong with an answer; empty when it scores each question once
     */
    static List<Finding> wrong(List<SurveyScore> scores) {
        List<Finding> wrong = new ArrayList<>();
        Set<SurveyQuestion> missing = EnumSet.allOf(SurveyQuestion.class);
        for (int i = 0; i < scores.size(); i++) {
            if (!missing.remove(scores.get(i).question())) {
                wrong.add(
                        new Finding(
                                Place.of("scores").line(i).field("question"),
                                "twice",
                                "Give one score for each question."));
            }
        }
        if (!missing.isEmpty()) {
            wrong.add(new Finding("scores", "incomplete", "Score every question."));
        }
        return wrong;
    }

    /**
     * Returns what is shown of one group. No figure covers several groups, so that none can be
     * derived from the others.
     *
     * @param answers the scores of each answer, by question
     */
    static GroupResult result(StakeholderGroup group, List<Map<SurveyQuestion, Integer>> answers) {
        if (answers.size() < FEWEST) {
            return GroupResult.hidden(group);
        }
        Map<SurveyQuestion, BigDecimal> means = new EnumMap<>(SurveyQuestion.class);
        for (SurveyQuestion question : SurveyQuestion.values()) {
            int sum = answers.stream().mapToInt(answer -> answer.get(question)).sum();
            means.put(question, mean(sum, answers.size()));
        }
        return new GroupResult(group, answers.size(), means);
    }

    private static BigDecimal mean(int sum, int number) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(number), 1, RoundingMode.HALF_UP)
                .max(LOWEST)
                .min(HIGHEST);
    }
}
