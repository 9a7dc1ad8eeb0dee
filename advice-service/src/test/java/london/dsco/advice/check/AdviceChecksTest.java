package london.dsco.advice.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.checks.CheckCode;
import london.dsco.checks.ContentFinding;
import london.dsco.checks.Severity;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import org.junit.jupiter.api.Test;

class AdviceChecksTest {

    @Test
    void refusesAValidNumberInATextThatLeavesSocialCare() {
        assertThat(AdviceChecks.gates(List.of(number("/needs/0/description"))))
                .containsExactly(
                        new Finding(
                                Place.of("needs").line(0).field("description"),
                                "nhs-number-in-text",
                                "Take it out."));
    }

    @Test
    void acceptsNumbersInTextsForSocialCareOnly() {
        assertThat(
                        AdviceChecks.gates(
                                List.of(number("/restrictedAnnex"), number("/riskFactors/0"))))
                .isEmpty();
    }

    private static ContentFinding number(String at) {
        return new ContentFinding(
                CheckCode.NHS_NUMBER, at, 0, 10, "Because.", "Law", "Take it out.", Severity.GATE);
    }
}
