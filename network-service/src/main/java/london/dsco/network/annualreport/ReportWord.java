package london.dsco.network.annualreport;

import jakarta.inject.Singleton;
import london.dsco.documents.WordPages;
import london.dsco.web.Download;
import london.dsco.web.FileOf;

/**
 * Writes an annual report as a Word file, which can be edited on its way to a board. The same
 * report always gives the same file, byte for byte.
 */
@Singleton
class ReportWord implements FileOf<AnnualReportView> {

    static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WordPages pages;

    ReportWord(WordPages pages) {
        this.pages = pages;
    }

    @Override
    public Class<AnnualReportView> view() {
        return AnnualReportView.class;
    }

    @Override
    public String mediaType() {
        return TYPE;
    }

    @Override
    public Download file(AnnualReportView report) {
        return new Download(
                pages.of(ReportComposition.of(report)),
                TYPE,
                "annual-report-" + report.id() + ".docx");
    }
}
