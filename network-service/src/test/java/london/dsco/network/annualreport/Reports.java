package london.dsco.network.annualreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import london.dsco.network.Examples;

/** Reports to draw, from the example in the API description. */
final class Reports {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());

    private Reports() {}

    static ObjectNode example() {
        return Examples.of("AnnualReport");
    }

    static AnnualReportView of(ObjectNode report) {
        try {
            return JSON.treeToValue(report, AnnualReportView.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the longest possible report: every section full, and 200 figures. */
    static ObjectNode longest() {
        ObjectNode report = example();
        var narrative = report.putArray("narrative");
        for (ReportSection section : ReportSection.values()) {
            narrative
                    .addObject()
                    .put("section", section.name())
                    .put("text", "Most advice was in time. ".repeat(400));
        }
        var figures = report.withObject("/snapshot").withArray("figures");
        ObjectNode figure = (ObjectNode) figures.get(0);
        while (figures.size() < 200) {
            figures.add(figure.deepCopy());
        }
        var quotes = report.withArray("quotes");
        while (quotes.size() < 30) {
            quotes.add(quotes.get(0).deepCopy());
        }
        return report;
    }
}
