package london.dsco.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import london.dsco.checks.CheckCode;
import london.dsco.domain.Finding;
import london.dsco.review.advocacy.Advocacy;
import london.dsco.review.advocacy.NotOffered;
import london.dsco.review.monitoring.Monitoring;
import london.dsco.review.outcome.AdulthoodArea;
import london.dsco.review.report.SectionReview.Section;
import london.dsco.review.reporttemplate.Audience;
import london.dsco.review.reporttemplate.ReportSection;
import london.dsco.review.reporttemplate.ReportTemplate;
import london.dsco.review.reporttemplate.Required;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final ReportRules.Setting DAY_SCHOOL =
            new ReportRules.Setting(false, false, TODAY);
    private static final Monitoring WATCHED = new Monitoring("Social worker", "monthly", TODAY);
    private static final ReportTemplate TEMPLATE =
            new ReportTemplate(
                    "T-1",
                    "Report",
                    List.of(
                            section("PROGRESS", Required.ALWAYS, Audience.EVERYONE),
                            section("CARE_PLAN", Required.OPTIONAL, Audience.AUTHORITY),
                            section("ADULTHOOD", Required.FROM_YEAR_9, Audience.EVERYONE),
                            section("SAFE", Required.IF_MONITORED, Audience.SOCIAL_CARE)));

    @Test
    void findsNothingMissingInACompleteReport() {
        assertThat(ReportRules.missing(report(null, "PROGRESS"), TEMPLATE, DAY_SCHOOL)).isEmpty();
    }

    @Test
    void requiresPreparingForAdulthoodFromYear9() {
        var setting = new ReportRules.Setting(true, false, TODAY);

        assertThat(ReportRules.missing(report(null, "PROGRESS"), TEMPLATE, setting))
                .extracting(Finding::explanation)
                .containsExactly("Write section ADULTHOOD.");
    }

    @Test
    void findsThatNoAreaOfAdulthoodIsCoveredFromYear9() {
        var fromYear9 = new ReportRules.Setting(true, false, TODAY);
        ReportContent without = report(null, "PROGRESS");
        assertThat(ReportRules.adulthood(without, fromYear9))
                .map(ReportFinding::code)
                .contains(CheckCode.PREPARING_FOR_ADULTHOOD_MISSING);
        assertThat(ReportRules.adulthood(without, DAY_SCHOOL)).isEmpty();
        assertThat(ReportRules.adulthood(with(null), fromYear9)).isPresent();
        assertThat(ReportRules.adulthood(with(AdulthoodArea.HEALTH), fromYear9)).isEmpty();
    }

    private static ReportContent with(AdulthoodArea area) {
        return new ReportContent(
                "T-1",
                List.of(),
                List.of(
                        new OutcomeReached(
                                "She sees her own doctor.",
                                OutcomeReached.Progress.ON_TRACK,
                                null,
                                area)),
                List.of(),
                null,
                null);
    }

    @Test
    void requiresMonitoringAndSafeguardingForAPlacement() {
        var setting = new ReportRules.Setting(false, true, TODAY);

        assertThat(ReportRules.missing(report(null, "PROGRESS"), TEMPLATE, setting))
                .extracting(Finding::code)
                .containsExactly("missing-section", "required");
        assertThat(ReportRules.missing(report(WATCHED, "PROGRESS", "SAFE"), TEMPLATE, setting))
                .isEmpty();
    }

    @Test
    void requiresWhetherAnAdvocateWasOfferedWhereItIsNeeded() {
        var setting = new ReportRules.Setting(false, false, true, TODAY);

        assertThat(ReportRules.missing(report(null, "PROGRESS"), TEMPLATE, setting))
                .extracting(finding -> finding.place().steps().get(0))
                .containsExactly("advocacy");
    }

    @Test
    void requiresAnAnswerOnEachSectionOfThePlan() {
        var report =
                new ReportContent(
                        "T-1", texts("PROGRESS"), null, List.of(holds(Section.D)), null, null);

        assertThat(ReportRules.missing(report, TEMPLATE, DAY_SCHOOL))
                .extracting(Finding::explanation)
                .containsExactly(
                        "Say whether section H1 of the plan still holds.",
                        "Say whether section H2 of the plan still holds.");
    }

    @Test
    void requiresTheNewTextForASectionThatIsNotRight() {
        var report =
                new ReportContent(
                        "T-1",
                        texts("PROGRESS"),
                        null,
                        List.of(
                                holds(Section.D),
                                new SectionReview(Section.H1, true, false, " "),
                                holds(Section.H2)),
                        null,
                        null);

        assertThat(ReportRules.missing(report, TEMPLATE, DAY_SCHOOL))
                .extracting(finding -> finding.place().steps())
                .containsExactly(List.of("planSections", 1, "proposedChange"));
    }

    @Test
    void refusesASectionUnknownToTheTemplate() {
        assertThat(ReportRules.misfits(report(null, "PROGRESS", "OTHER", "PROGRESS"), TEMPLATE))
                .extracting(Finding::code)
                .containsExactly("unknown-section", "not-unique");
    }

    @Test
    void showsEachReaderTheirOwnPart() {
        var safety = new SignsOfSafety("x", null, null, null, null, 4, null, null, null);
        var whole =
                new ReportContent(
                        "T-1",
                        texts("PROGRESS", "CARE_PLAN", "SAFE", "UNKNOWN"),
                        null,
                        null,
                        WATCHED,
                        safety,
                        new Advocacy(false, NotOffered.NOT_YET, null, null, null, null));

        var setting = whole.readBy(EnumSet.of(Audience.EVERYONE), TEMPLATE);
        var authority = whole.readBy(EnumSet.of(Audience.EVERYONE, Audience.AUTHORITY), TEMPLATE);

        assertThat(setting.sections()).extracting(SectionText::code).containsExactly("PROGRESS");
        assertThat(setting.monitoring()).isNull();
        assertThat(setting.advocacy()).isNull();
        assertThat(authority.sections())
                .extracting(SectionText::code)
                .containsExactly("PROGRESS", "CARE_PLAN");
        assertThat(authority.monitoring()).isEqualTo(WATCHED);
        assertThat(authority.advocacy()).isEqualTo(whole.advocacy());
        assertThat(authority.signsOfSafety()).isNull();
    }

    @Test
    void countsTheDaysUpToTheLastDay() {
        LocalDate due = LocalDate.of(2026, 11, 26);

        assertThat(ReportPunctuality.inTime(null, due, due)).isNull();
        assertThat(ReportPunctuality.inTime(null, due, due.plusDays(1))).isFalse();
        assertThat(ReportPunctuality.inTime(due, due, due.plusDays(9))).isTrue();
        assertThat(ReportPunctuality.inTime(due.plusDays(1), due, due.plusDays(9))).isFalse();
        assertThat(ReportPunctuality.points(due.minusDays(7), due)).isEqualTo(3);
        assertThat(ReportPunctuality.points(due.minusDays(6), due)).isEqualTo(2);
        assertThat(ReportPunctuality.points(due, due)).isEqualTo(2);
        assertThat(ReportPunctuality.points(due.plusDays(1), due)).isZero();
    }

    private static ReportContent report(Monitoring monitoring, String... codes) {
        return new ReportContent(
                "T-1",
                texts(codes),
                null,
                List.of(holds(Section.D), holds(Section.H1), holds(Section.H2)),
                monitoring,
                null);
    }

    private static List<SectionText> texts(String... codes) {
        return List.of(codes).stream().map(code -> new SectionText(code, "Words.")).toList();
    }

    private static SectionReview holds(Section section) {
        return new SectionReview(section, true, true, null);
    }

    private static ReportSection section(String code, Required required, Audience audience) {
        return new ReportSection(code, code, "Write about it.", required, audience);
    }
}
