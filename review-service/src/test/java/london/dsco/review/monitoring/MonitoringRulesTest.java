package london.dsco.review.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class MonitoringRulesTest {

    private static final String CAMDEN = "E09000007";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void isNeededFor52WeeksOutOfAreaAndEducationOtherwiseThanAtSchool() {
        assertThat(MonitoringRules.isNeeded(true, false, CAMDEN, CAMDEN)).isTrue();
        assertThat(MonitoringRules.isNeeded(false, true, CAMDEN, null)).isTrue();
        assertThat(MonitoringRules.isNeeded(false, false, CAMDEN, "E09000019")).isTrue();
    }

    @Test
    void isNotNeededAtADaySchoolOfTheAuthorityOrWhenNothingIsKnown() {
        assertThat(MonitoringRules.isNeeded(false, false, CAMDEN, CAMDEN)).isFalse();
        assertThat(MonitoringRules.isNeeded(false, false, CAMDEN, null)).isFalse();
    }

    @Test
    void refusesAReportWithoutItWhereItIsNeeded() {
        assertThat(MonitoringRules.findings(true, null, TODAY))
                .extracting(Finding::code)
                .containsExactly("required");
        assertThat(MonitoringRules.findings(false, null, TODAY)).isEmpty();
    }

    @Test
    void refusesAnIncompleteAnswer() {
        assertThat(MonitoringRules.findings(false, new Monitoring(" ", null, null), TODAY))
                .extracting(finding -> finding.place().steps().get(1))
                .containsExactly("by", "frequency", "lastSeenOn");
    }

    @Test
    void refusesAVisitInTheFuture() {
        var tomorrow = new Monitoring("Social worker", "every six weeks", TODAY.plusDays(1));
        var today = new Monitoring("Social worker", "every six weeks", TODAY);

        assertThat(MonitoringRules.findings(true, tomorrow, TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future");
        assertThat(MonitoringRules.findings(true, today, TODAY)).isEmpty();
    }
}
