package london.dsco.review.reportassurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import org.junit.jupiter.api.Test;

class ReportSignOffRulesTest {

    @Test
    void blocksASignOffWithoutAnAudit() {
        assertThat(ReportSignOffRules.blockers(null, null))
                .extracting(ReportBlocker::code)
                .containsExactly("AUDIT_MISSING");
    }

    @Test
    void passesAReportThatIsNotInadequate() {
        assertThat(ReportSignOffRules.blockers(Grade.REQUIRES_IMPROVEMENT, Set.of())).isEmpty();
        assertThat(
                        ReportSignOffRules.blockers(
                                Grade.REQUIRES_IMPROVEMENT, EnumSet.of(Gate.NO_CHILD_VOICE)))
                .isEmpty();
    }

    @Test
    void namesEveryGateThatBarsItAndTheGrade() {
        assertThat(
                        ReportSignOffRules.blockers(
                                Grade.INADEQUATE,
                                EnumSet.of(Gate.THIRD_PARTY_DATA, Gate.MISSING_CONSENT)))
                .extracting(ReportBlocker::code)
                .containsExactly(
                        "GATE_THIRD_PARTY_DATA", "GATE_MISSING_CONSENT", "AUDIT_NOT_PASSED");
    }
}
