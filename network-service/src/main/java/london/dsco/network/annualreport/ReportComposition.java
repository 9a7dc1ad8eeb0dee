package london.dsco.network.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.documents.Document;
import london.dsco.documents.Sheet;
import london.dsco.domain.Borough;
import london.dsco.domain.London;
import london.dsco.network.benchmark.FrozenFigure;
import london.dsco.network.measure.Measure;

/**
 * Composes an annual report for reading, once for page, PDF and Word. The report is passed on, so
 * every reader gets the same: it omits the comments and user names of the approval trail. A draft
 * is marked on each page, because the bodies that approve a report read it first.
 */
final class ReportComposition {

    private static final String DSCO = "Designated Social Care Officer";
    private static final String DRAFT = "DRAFT";

    /** Writes London dates in the style of GOV.UK. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final AnnualReportView report;
    private final String authority;
    private final Sheet sheet = new Sheet();

    private ReportComposition(AnnualReportView report) {
        this.report = report;
        this.authority = Borough.byGss(report.borough()).map(Borough::displayName).orElse("London");
    }

    /**
     * @param report as some reader may see it
     * @return the document, which is the same for every reader and on every day
     */
    static Document of(AnnualReportView report) {
        ReportComposition made = new ReportComposition(report);
        made.whole();
        return made.document();
    }

    private void whole() {
        sheet.heading(1, report.title());
        if (isDraft()) {
            sheet.say("This is a draft. It has not been approved.");
        }
        sheet.facts("About this report", about());
        report.narrative()
                .forEach(
                        section -> {
                            sheet.heading(2, section.section().title());
                            sheet.say(paragraphs(section.text()));
                        });
        if (report.snapshot() != null) {
            figures(report.snapshot());
        }
        quotes();
        approval();
        scrutiny();
    }

    private List<List<String>> about() {
        return List.of(
                List.of("Written by", DSCO + ", " + authority),
                List.of("Quarters", quarters()),
                List.of(
                        "Figures taken on",
                        report.snapshot() == null ? "" : day(report.snapshot().takenAt())),
                List.of(
                        "Published on",
                        report.publishedAt() == null ? "" : day(report.publishedAt())));
    }

    private void figures(MetricsSnapshot snapshot) {
        sheet.heading(2, "Figures");
        sheet.say(
                "As published by the network on "
                        + day(snapshot.takenAt())
                        + ". c stands for a hidden figure, z for a percentage with nothing to"
                        + " count.");
        Map<Measure, List<FrozenFigure>> byMeasure =
                snapshot.figures().stream()
                        .collect(
                                Collectors.groupingBy(
                                        FrozenFigure::measure,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byMeasure.forEach(
                (measure, figures) ->
                        sheet.table(
                                measure.title(),
                                List.of("Quarter", "What it looks at", "Number", "Of", "Per cent"),
                                figures.stream().map(ReportComposition::row).toList()));
    }

    private static List<String> row(FrozenFigure figure) {
        return List.of(
                figure.quarter(),
                figure.cohort().name().toLowerCase(Locale.UK).replace('_', ' '),
                figure.numerator(),
                figure.denominator(),
                figure.percent());
    }

    private void quotes() {
        if (report.quotes().isEmpty()) {
            return;
        }
        sheet.heading(2, "In their words");
        sheet.say("Each quote is printed with the agreement of the person who said it.");
        report.quotes()
                .forEach(quote -> sheet.say(quote.source().words(), paragraphs(quote.words())));
    }

    private void approval() {
        if (report.approvals().isEmpty()) {
            return;
        }
        sheet.heading(2, "Approval");
        sheet.table(
                "Who decided about this report",
                List.of("Body", "Decision", "Date"),
                report.approvals().stream()
                        .map(
                                line ->
                                        List.of(
                                                line.body().title(),
                                                decision(line.decision()),
                                                day(line.decidedOn())))
                        .toList());
    }

    private void scrutiny() {
        if (report.scrutiny().isEmpty()) {
            return;
        }
        sheet.heading(2, "Scrutiny");
        sheet.table(
                "Who looked at this report",
                List.of("Body", "Date", "What it concluded"),
                report.scrutiny().stream()
                        .map(
                                held ->
                                        List.of(
                                                held.body().title(),
                                                day(held.heldOn()),
                                                paragraphs(held.outcome())))
                        .toList());
    }

    private Document document() {
        return new Document(
                isDraft() ? DRAFT : null,
                report.title(),
                authority + ": annual report, " + quarters(),
                DSCO + ", " + authority,
                datedAt(),
                sheet.blocks());
    }

    private boolean isDraft() {
        return report.status() == ReportStatus.DRAFT;
    }

    private String quarters() {
        return report.from() + " to " + report.to();
    }

    private Instant datedAt() {
        return Stream.of(
                        report.publishedAt(),
                        report.snapshot() == null ? null : report.snapshot().takenAt(),
                        report.writtenAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the paragraphs. An empty line begins a new one; other line breaks are just how
     * somebody typed.
     */
    private static String paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\\R\\s*\\R")) {
            paragraphs.add(paragraph.replaceAll("\\R", " "));
        }
        return String.join("\n", paragraphs);
    }

    private static String decision(Decision decision) {
        return switch (decision) {
            case APPROVED -> "Approved";
            case RETURNED -> "Returned";
        };
    }

    private static String day(Instant at) {
        return day(London.dateOf(at));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
