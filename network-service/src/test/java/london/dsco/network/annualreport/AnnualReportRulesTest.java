package london.dsco.network.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class AnnualReportRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void allowsOneToEightQuarters() {
        assertThat(codes(1, List.of(), List.of())).isEmpty();
        assertThat(codes(8, List.of(), List.of())).isEmpty();
        assertThat(codes(0, List.of(), List.of())).containsExactly("out-of-range");
        assertThat(codes(9, List.of(), List.of())).containsExactly("out-of-range");
    }

    @Test
    void refusesARepeatedSection() {
        Narrative quality = new Narrative(ReportSection.QUALITY, "Better");

        assertThat(codes(4, List.of(quality, quality), List.of())).containsExactly("twice");
    }

    @Test
    void refusesAQuoteBeforeItsSpeakersConsent() {
        assertThat(codes(4, List.of(), List.of(quote(TODAY)))).isEmpty();
        assertThat(codes(4, List.of(), List.of(quote(TODAY.plusDays(1)))))
                .containsExactly("in-the-future");
    }

    @Test
    void requiresAReasonForAReturnAndRefusesADecisionDatedTomorrow() {
        assertThat(AnnualReportRules.wrong(Decision.APPROVED, TODAY, null, TODAY)).isEmpty();
        assertThat(AnnualReportRules.wrong(Decision.RETURNED, TODAY, null, TODAY))
                .extracting(Finding::code)
                .containsExactly("no-reason");
        assertThat(AnnualReportRules.wrong(Decision.APPROVED, TODAY.plusDays(1), null, TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future");
    }

    private static List<String> codes(
            int quarters, List<Narrative> narrative, List<ConsentedQuote> quotes) {
        return AnnualReportRules.wrong(quarters, narrative, quotes, TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    private static ConsentedQuote quote(LocalDate consentedOn) {
        return new ConsentedQuote("They rang.", QuoteSource.PARENT_CARER, consentedOn);
    }
}
