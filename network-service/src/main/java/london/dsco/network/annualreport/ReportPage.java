package london.dsco.network.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import london.dsco.domain.Borough;
import london.dsco.domain.London;
import london.dsco.network.benchmark.FrozenFigure;

/**
 * Writes an annual report as one page that reads without a program, and carries none. What people
 * wrote is text, whatever it looks like; the edge of the service forbids scripts and styles
 * besides.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ReportPage implements MessageBodyWriter<AnnualReportView> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == AnnualReportView.class;
    }

    @Override
    public void writeTo(
            AnnualReportView report,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/html;charset=UTF-8");
        out.write(page(report).getBytes(UTF_8));
    }

    static String page(AnnualReportView report) {
        StringBuilder page = new StringBuilder(8_192);
        String title = escaped(report.title());
        page.append("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title></head><body><main>\n<h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(authority(report.borough()))
                .append(", ")
                .append(report.from())
                .append(" to ")
                .append(report.to())
                .append("</p>\n");
        report.narrative().forEach(section -> add(page, section));
        if (report.snapshot() != null) {
            add(page, report.snapshot());
        }
        if (!report.quotes().isEmpty()) {
            quotes(page, report.quotes());
        }
        trail(page, report);
        return page.append("</main></body></html>\n").toString();
    }

    private static void add(StringBuilder page, Narrative section) {
        page.append("<h2>").append(escaped(section.section().title())).append("</h2>\n");
        for (String paragraph : section.text().split("\\R\\s*\\R")) {
            page.append("<p>").append(escaped(paragraph.strip())).append("</p>\n");
        }
    }

    private static void add(StringBuilder page, MetricsSnapshot snapshot) {
        page.append("<h2>Figures</h2>\n<p>As published on ")
                .append(London.dateOf(snapshot.takenAt()))
                .append(
                        ". c stands for a hidden figure, z for a percentage of nothing.</p>\n<table><caption>Figures by measure and quarter</caption><thead><tr>");
        for (String column : List.of("Measure", "Advice", "Quarter", "Number", "Of", "Per cent")) {
            page.append("<th scope=\"col\">").append(column).append("</th>");
        }
        page.append("</tr></thead><tbody>\n");
        for (FrozenFigure figure : snapshot.figures()) {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(figure.measure().title()))
                    .append("</th>");
            for (String cell :
                    List.of(
                            figure.cohort().name().toLowerCase(Locale.UK),
                            figure.quarter(),
                            figure.numerator(),
                            figure.denominator(),
                            figure.percent())) {
                page.append("<td>").append(escaped(cell)).append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private static void quotes(StringBuilder page, List<ConsentedQuote> quotes) {
        page.append("<h2>In their words</h2>\n");
        for (ConsentedQuote quote : quotes) {
            page.append("<blockquote><p>")
                    .append(escaped(quote.words()))
                    .append("</p><p>")
                    .append(escaped(quote.source().words()))
                    .append("</p></blockquote>\n");
        }
    }

    private static void trail(StringBuilder page, AnnualReportView report) {
        page.append("<h2>Approval and scrutiny</h2>\n<ul>\n");
        report.approvals().stream()
                .filter(line -> line.decision() == Decision.APPROVED)
                .forEach(
                        line ->
                                page.append("<li>Approved by: ")
                                        .append(escaped(line.body().title()))
                                        .append(", ")
                                        .append(line.decidedOn())
                                        .append("</li>\n"));
        report.scrutiny()
                .forEach(
                        held ->
                                page.append("<li>")
                                        .append(escaped(held.body().title()))
                                        .append(", ")
                                        .append(held.heldOn())
                                        .append(": ")
                                        .append(escaped(held.outcome()))
                                        .append("</li>\n"));
        page.append("</ul>\n");
    }

    private static String authority(String gss) {
        return Borough.byGss(gss).map(Borough::displayName).orElse("London");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
