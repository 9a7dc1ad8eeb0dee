package london.dsco.advice.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.PlanSection;
import london.dsco.advice.content.Provision;
import london.dsco.documents.CleanText;
import london.dsco.documents.Sheet;

/**
 * One section of provision, H1 or H2 of the plan (SEND Regulations 2014 reg 12(1)(h)), as a table.
 * It says how much of what, by whom and from when, because provision must be specified (SEND Code
 * of Practice 2015 para 9.69). It is complete in itself, so that it can be copied into the plan. It
 * leaves out the borough's own reference of a provider.
 */
final class ProvisionPart {

    private static final List<String> COLUMNS =
            List.of("Line", "Provision", "How much", "Who provides it", "When", "Legal basis");

    private ProvisionPart() {}

    static void write(AdviceContent advice, PlanSection section, Sheet sheet) {
        sheet.heading(2, title(section));
        NeedNumbers needs = new NeedNumbers(advice);
        List<List<String>> rows = new ArrayList<>();
        for (Provision line : advice.provision()) {
            if (line.section() == section) {
                rows.add(row(section + "." + (rows.size() + 1), line, needs));
            }
        }
        if (rows.isEmpty()) {
            sheet.say("There is no provision in this section.");
        }
        sheet.table("Provision in section " + section, COLUMNS, rows);
    }

    private static String title(PlanSection section) {
        return switch (section) {
            case H1 ->
                    "Section H1: provision under section 2 of the Chronically Sick and Disabled"
                            + " Persons Act 1970";
            case H2 -> "Section H2: other social care provision";
        };
    }

    private static List<String> row(String number, Provision line, NeedNumbers needs) {
        return List.of(
                number,
                lines(line.description(), meets(needs.of(line.needIds())), payment(line)),
                lines(line.frequency(), PlainWords.minutes(line.durationMinutes())),
                lines(line.deliveredBy()),
                lines(dated("From ", line.startsOn()), dated("Review on ", line.reviewOn())),
                line.legalBasis() == null ? "" : line.legalBasis().citation());
    }

    private static String meets(String needs) {
        return needs.isEmpty() ? null : "Meets need " + needs + ".";
    }

    /**
     * Returns the direct payment of a line. Section J of the plan names the provision that may be
     * taken as one.
     */
    private static String payment(Provision line) {
        if (line.directPayment() == null) {
            return null;
        }
        String why = CleanText.line(line.directPayment().sufficiency());
        return "Can be taken as a direct payment" + (why.isEmpty() ? "." : ": " + why);
    }

    private static String dated(String words, LocalDate date) {
        return date == null ? null : words + PlainWords.day(date);
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
