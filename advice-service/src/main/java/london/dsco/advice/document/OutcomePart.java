package london.dsco.advice.document;

import java.util.Comparator;
import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Outcome;
import london.dsco.advice.content.PreparingForAdulthood;
import london.dsco.documents.Sheet;

/** The outcomes sought, by need: section E of the plan (SEND Regulations 2014 reg 12(1)(e)). */
final class OutcomePart {

    private static final List<String> COLUMNS =
            List.of("Need", "Outcome", "By when", "Preparing for adulthood");

    private OutcomePart() {}

    static void write(AdviceContent advice, Sheet sheet) {
        sheet.heading(2, "Outcomes sought");
        if (advice.outcomes().isEmpty()) {
            sheet.say("This advice does not set any outcomes.");
            return;
        }
        NeedNumbers needs = new NeedNumbers(advice);
        sheet.table(
                "Outcomes by need",
                COLUMNS,
                advice.outcomes().stream()
                        .sorted(Comparator.comparingInt(line -> needs.first(line.needIds())))
                        .map(line -> row(needs.of(line.needIds()), line))
                        .toList());
    }

    private static List<String> row(String needs, Outcome outcome) {
        PreparingForAdulthood area = outcome.preparingForAdulthood();
        return List.of(
                needs,
                outcome.text() == null ? "" : outcome.text(),
                PlainWords.day(outcome.byWhen()),
                area == null ? "" : PlainWords.of(area));
    }
}
