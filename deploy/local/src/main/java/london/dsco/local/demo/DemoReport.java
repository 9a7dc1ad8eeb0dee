package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Social care's report to a review: the common text, with the parts that depend on the child. */
final class DemoReport {

    private static final int YEAR_NINE = 9;

    private DemoReport() {}

    /**
     * @param on London date of writing
     * @param meetingOn London date of the meeting, whose school year counts
     */
    static ObjectNode of(DemoCase request, LocalDate on, LocalDate meetingOn) {
        ObjectNode report = JsonNodeFactory.instance.objectNode().put("template", "SCR-2026.1");
        write(report, "PROGRESS", "Goes to the drawing club each week, and stays to the end.");
        write(report, "CHANGES_IN_NEED", "Loud rooms are easier with a warning beforehand.");
        write(report, "CARE_PLAN", "Reviewed in the last three months; it says the same as this.");
        write(
                report,
                "CHILD_VOICE",
                "I like drawing with my friend. I want to go on Saturdays too.");
        write(report, "PARENT_VIEWS", "The family asks for the same worker after the summer.");
        write(report, "RECOMMENDATIONS", "Keep sections D and H2, and state the hours in H1.");
        if (request.child().year(meetingOn) >= YEAR_NINE) {
            write(report, "PREPARING_FOR_ADULTHOOD", "Practises the bus journey to the college.");
        }
        if (request.isResidential()) {
            write(report, "SAFEGUARDING", "Knows who to tell at school, and phones home daily.");
            report.putObject("monitoring")
                    .put("by", "Social worker, disabled children's team")
                    .put("frequency", "Every six weeks")
                    .put("lastSeenOn", on.minusDays(9).toString());
            report.putObject("advocacy")
                    .put("offered", true)
                    .put("offeredOn", on.minusDays(9).toString())
                    .put("answer", "ACCEPTED")
                    .put("referredOn", on.minusDays(8).toString());
        }
        report.putArray("outcomes")
                .addObject()
                .put("outcome", "By the next summer, joins one activity a week outside school.")
                .put("progress", "ON_TRACK")
                .put("evidence", "The register of the drawing club.");
        for (String section : List.of("D", "H1", "H2")) {
            boolean specific = !section.equals("H1");
            ObjectNode answer =
                    report.withArray("planSections")
                            .addObject()
                            .put("section", section)
                            .put("stillRight", true)
                            .put("specific", specific);
            if (!specific) {
                answer.put("proposedChange", "Three hours at the club each Saturday in term.");
            }
        }
        return report;
    }

    private static void write(ObjectNode report, String section, String text) {
        report.withArray("sections").addObject().put("code", section).put("text", text);
    }
}
