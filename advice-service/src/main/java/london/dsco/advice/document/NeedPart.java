package london.dsco.advice.document;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.AreaWithoutNeed;
import london.dsco.advice.content.CareFromPrimaryCarers;
import london.dsco.advice.content.Need;
import london.dsco.advice.content.NoNeeds;
import london.dsco.documents.CleanText;
import london.dsco.documents.Sheet;

/**
 * Section D of the plan: social care needs which relate to special educational needs or to a
 * disability (SEND Regulations 2014 reg 12(1)(d)). It is complete in itself, so that it can be
 * copied into the plan. It does not say which consent covers a need, because that is between the
 * family and social care.
 */
final class NeedPart {

    private NeedPart() {}

    static void write(AdviceContent advice, Sheet sheet) {
        sheet.heading(2, "Section D: social care needs");
        if (advice.noNeeds() != null && !advice.findsNeeds()) {
            none(advice.noNeeds(), sheet);
        }
        int number = 0;
        for (Need need : advice.needs()) {
            need(++number, need, sheet);
        }
        sheet.table(
                "Areas of care with no needs",
                List.of("Area", "What that is based on"),
                advice.areasWithoutNeed().stream().map(NeedPart::area).toList());
    }

    private static void none(NoNeeds none, Sheet sheet) {
        sheet.say("No social care needs were identified.");
        sheet.say("What was asked", none.asked());
        sheet.say("What was offered", none.offered());
        sheet.say("What was declined", none.declined());
        sheet.say("What this is based on", none.evidence());
    }

    private static void need(int number, Need need, Sheet sheet) {
        String area = need.category() == null ? "" : ": " + PlainWords.of(need.category());
        sheet.heading(3, "Need " + number + area);
        sheet.say(need.description());
        sheet.say("What this means from day to day", need.dailyImpact());
        sheet.say("Over and above others of a similar age", need.overAndAbove());
        sheet.say("Why this belongs in the plan", need.relevance());
        CareFromPrimaryCarers care = need.careFromPrimaryCarers();
        if (care != null) {
            sheet.say("Help needed to grow and develop", care.toGrow());
            sheet.say("Help needed to be kept safe", care.toBeSafeguarded());
            sheet.say("Help needed to prepare for adulthood", care.toPrepareForAdulthood());
        }
        sheet.say("What this means for attendance", need.attendanceImpact());
        sheet.say("How this is known", known(need.source(), need.sourceDate()));
    }

    private static String known(String source, LocalDate date) {
        if (CleanText.line(source).isEmpty()) {
            return PlainWords.day(date);
        }
        return date == null ? source : CleanText.line(source) + ", " + PlainWords.day(date);
    }

    private static List<String> area(AreaWithoutNeed area) {
        return List.of(
                area.category() == null ? "" : capital(PlainWords.of(area.category())),
                CleanText.line(area.reason()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
