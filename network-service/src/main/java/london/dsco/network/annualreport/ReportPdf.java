package london.dsco.network.annualreport;

import jakarta.inject.Singleton;
import london.dsco.documents.PdfPages;
import london.dsco.web.Download;
import london.dsco.web.FileOf;

/**
 * Writes an annual report as a tagged PDF to save: PDF/UA-1 (ISO 14289-1), which meets the Public
 * Sector Bodies Accessibility Regulations 2018 for what a council publishes. The same report always
 * gives the same file, byte for byte.
 */
@Singleton
class ReportPdf implements FileOf<AnnualReportView> {

    static final String TYPE = "application/pdf";

    private final PdfPages pages;

    ReportPdf(PdfPages pages) {
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
                "annual-report-" + report.id() + ".pdf");
    }
}
