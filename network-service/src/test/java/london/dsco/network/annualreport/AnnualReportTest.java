package london.dsco.network.annualreport;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.NOW;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReportTest {

    private static final Actor WRITER = Actors.of(CAMDEN, Role.DSCO);
    private static final MetricsSnapshot FIGURES = new MetricsSnapshot(NOW, List.of());

    private static ConsentedQuote quote(String words) {
        return new ConsentedQuote(words, QuoteSource.PARENT_CARER, TODAY);
    }

    private static AnnualReport.Said said(String from, String to, String... quotes) {
        return new AnnualReport.Said(
                "A year",
                from,
                to,
                List.of(
                        new Narrative(ReportSection.PRIORITIES, "Last"),
                        new Narrative(ReportSection.THE_ROLE, "First")),
                Arrays.stream(quotes).map(AnnualReportTest::quote).toList());
    }

    private static AnnualReport report(String... quotes) {
        AnnualReport report = AnnualReport.of(said("2025-Q4", "2026-Q3", quotes), WRITER).entry();
        report.moveTo(ReportStatus.DRAFT);
        return report;
    }

    private static ReportDecision decision(Decision decision) {
        return new ReportDecision(
                ScrutinyBody.values()[0], decision, TODAY, "Too long", "amina@camden");
    }

    private static List<String> quotes(AnnualReport report) {
        return report.said().quotes().stream().map(ConsentedQuote::words).toList();
    }

    /** Figures of other quarters would be printed under the new ones. */
    @ParameterizedTest
    @CsvSource({"2025-Q4, 2026-Q3, true", "2025-Q3, 2026-Q3, false", "2025-Q4, 2026-Q2, false"})
    void keepsItsFiguresOnlyWhileItIsAboutTheSameQuarters(String from, String to, boolean kept) {
        AnnualReport report = report();
        report.freeze(FIGURES);
        report.change(said(from, to));
        assertThat(report.snapshot()).isEqualTo(kept ? FIGURES : null);
    }

    @Test
    void aChangeReplacesEverythingTheAuthorsWrote() {
        AnnualReport report = report("Early words");
        AnnualReport.Said next =
                new AnnualReport.Said(
                        "Another title", "2025-Q3", "2026-Q2", List.of(), List.of(quote("Later")));

        assertThat(report.change(next).facts())
                .containsExactly(new AnnualReport.Moved(ReportStatus.DRAFT));
        assertThat(report.said()).isEqualTo(next);
    }

    /** Figures and a withdrawn quote leave a report where it stands. */
    @ParameterizedTest
    @EnumSource(ReportStatus.class)
    void staysWhereItIsUntilItIsDecidedOnOrPublished(ReportStatus status) {
        AnnualReport report = report("Withdrawn");
        report.moveTo(status);
        AnnualReport.Moved stays = new AnnualReport.Moved(status);

        assertThat(report.freeze(FIGURES).facts()).containsExactly(stays);
        assertThat(report.withdrawQuote(1).facts()).containsExactly(stays);
        assertThat(report.publish(NOW).facts())
                .containsExactly(new AnnualReport.Moved(ReportStatus.PUBLISHED));
    }

    @Test
    void isNotApprovedWithoutFigures() {
        AnnualReport report = report();
        assertThatThrownBy(() -> report.decide(decision(Decision.APPROVED)))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(Refusal.Code.CONFLICT);
        assertThat(report.decisions()).isEmpty();
    }

    @Test
    void isReturnedWithoutFiguresAndKeepsEveryDecisionInOrder() {
        AnnualReport report = report();
        report.decide(decision(Decision.RETURNED));
        report.freeze(FIGURES);
        report.decide(decision(Decision.APPROVED));
        assertThat(report.decisions())
                .extracting(ReportDecision::decision)
                .containsExactly(Decision.RETURNED, Decision.APPROVED);
    }

    @Test
    void aDecisionTellsWhereTheReportIsNow() {
        AnnualReport report = report();
        assertThat(report.decide(decision(Decision.RETURNED)).facts())
                .containsExactly(new AnnualReport.Moved(ReportStatus.DRAFT));
        report.freeze(FIGURES);
        assertThat(report.decide(decision(Decision.APPROVED)).facts())
                .containsExactly(new AnnualReport.Moved(ReportStatus.APPROVED));
    }

    /** UK GDPR Art 7(3). */
    @Test
    void takesOutTheQuoteWhoseSpeakerWithdrewConsentAndNoOther() {
        AnnualReport first = report("One", "Two", "Three");
        first.withdrawQuote(1);
        assertThat(quotes(first)).containsExactly("Two", "Three");

        AnnualReport last = report("One", "Two", "Three");
        last.withdrawQuote(3);
        assertThat(quotes(last)).containsExactly("One", "Two");
    }

    @Test
    void refusesToTakeOutAQuoteThatItDoesNotHave() {
        AnnualReport report = report("One", "Two");
        assertThatThrownBy(() -> report.withdrawQuote(3))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refused -> refused.refusal().findings().get(0).code())
                .isEqualTo("no-such-quote");
        assertThat(quotes(report)).containsExactly("One", "Two");
    }

    @Test
    void keepsEveryScrutinyInOrder() {
        AnnualReport report = report();
        ReportScrutiny first = new ReportScrutiny(ScrutinyBody.values()[0], TODAY, "Noted");
        ReportScrutiny second = new ReportScrutiny(ScrutinyBody.values()[0], TODAY, "Agreed");
        report.scrutinise(first);
        report.scrutinise(second);
        assertThat(report.scrutiny()).containsExactly(first, second);
    }

    @Test
    void commentsOnADraftStayInTheBorough() {
        AnnualReport report = report();
        report.decide(decision(Decision.RETURNED));

        ApprovalView own = AnnualReportView.of(report, WRITER).approvals().get(0);
        assertThat(own.comment()).isEqualTo("Too long");
        assertThat(own.recordedBy()).isEqualTo("amina@camden");

        for (Actor other :
                List.of(Actors.of(HACKNEY, Role.DSCO), Actors.in(Role.NETWORK_COORDINATOR))) {
            ApprovalView seen = AnnualReportView.of(report, other).approvals().get(0);
            assertThat(seen.comment()).isNull();
            assertThat(seen.recordedBy()).isNull();
            assertThat(seen.decision()).isEqualTo(Decision.RETURNED);
            assertThat(seen.decidedOn()).isEqualTo(TODAY);
        }
    }

    @Test
    void isReadInTheOrderOfItsSections() {
        assertThat(AnnualReportView.of(report(), WRITER).narrative())
                .extracting(Narrative::text)
                .containsExactly("First", "Last");
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberReadsItOnlyOncePublished(ReportStatus status) {
        AnnualReport report = report();
        report.moveTo(status);
        assertThat(report.isShared()).isEqualTo(status == ReportStatus.PUBLISHED);
        assertThat(report.publishedAt()).isNull();
        report.publish(NOW);
        assertThat(report.publishedAt()).isEqualTo(NOW);
    }
}
