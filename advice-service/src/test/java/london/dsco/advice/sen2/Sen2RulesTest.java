package london.dsco.advice.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.consideration.AgreedAssessment;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.advice.request.ReturnedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

class Sen2RulesTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 5, 11);
    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 20);
    private static final LocalDate RECORDED = LocalDate.of(2026, 10, 22);

    private static Sen2Row request(String upn, RequestOutcome outcome) {
        return new Sen2Row(
                new ReturnedRequest(
                        ID,
                        upn,
                        "CAM-4471",
                        RECEIVED,
                        outcome,
                        outcome == RequestOutcome.PLAN_ISSUED ? ISSUED : null,
                        outcome == null ? null : RECORDED,
                        null),
                null);
    }

    @ParameterizedTest
    @CsvSource({"PLAN_ISSUED, Y, Y", "NO_PLAN, Y, N", "WITHDRAWN, , W"})
    void hasTheCodeOfEachOutcome(RequestOutcome outcome, String ofRequest, String ofAssessment) {
        assertThat(Sen2Rules.requestOutcome(outcome, false)).isEqualTo(ofRequest);
        assertThat(Sen2Rules.assessmentOutcome(outcome)).isEqualTo(ofAssessment);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCEPTIONAL_CIRCUMSTANCES, 1",
        "ABSENT_FROM_AREA, 1",
        "MISSED_APPOINTMENT, ",
        ", "
    })
    void marksTheTwentyWeeksIfTheGroundExcusesThemToo(ExceptionGround ground, Integer code) {
        assertThat(Sen2Rules.week20(ground)).isEqualTo(code);
    }

    @Test
    void usesTheDayOfThePlanAndForOtherOutcomesTheDayOfTheRecord() {
        assertThat(
                        Sen2Module.ASSESSMENT.cells(
                                request("H801200001001", RequestOutcome.PLAN_ISSUED)))
                .isEqualTo(Arrays.asList("H801200001001", null, RECEIVED, "Y", ISSUED, null));
        assertThat(Sen2Module.ASSESSMENT.cells(request(null, RequestOutcome.NO_PLAN)))
                .isEqualTo(Arrays.asList(null, "CAM-4471", RECEIVED, "N", RECORDED, null));
        assertThat(Sen2Module.REQUESTS.cells(request(null, null)))
                .isEqualTo(Arrays.asList(null, "CAM-4471", RECEIVED, null, null, null));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(RequestOutcome.class)
    void usesTheConsiderationsDayOfTheRequestToTheAuthority(RequestOutcome outcome) {
        LocalDate asked = LocalDate.of(2026, 4, 1);
        LocalDate told = LocalDate.of(2026, 5, 8);
        Sen2Row named =
                new Sen2Row(
                        request("H801200001001", outcome).request(),
                        new AgreedAssessment(ID, asked, told));

        assertThat(Sen2Module.REQUESTS.cells(named))
                .isEqualTo(Arrays.asList("H801200001001", null, RECEIVED, asked, told, "Y"));
    }

    @ParameterizedTest
    @EnumSource(Sen2Module.class)
    void hasACellForEachColumn(Sen2Module module) {
        assertThat(module.cells(request(null, RequestOutcome.PLAN_ISSUED)))
                .hasSameSizeAs(module.header());
        assertThat(module.fileName()).matches("sen2-[a-z-]+");
    }
}
