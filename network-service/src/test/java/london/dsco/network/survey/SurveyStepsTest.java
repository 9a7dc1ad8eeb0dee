package london.dsco.network.survey;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class SurveyStepsTest {

    /** OPEN, CLOSED, SHARED, WITHDRAWN. */
    @Test
    void isAnsweredWhileOpenAndSharedOnlyOnceItIsCounted() {
        assertThat(
                        StatusTable.of(
                                SurveyStatus.class,
                                Surveying.OPENED,
                                Surveying.ANSWERED,
                                Surveying.COUNTED,
                                Surveying.GIVEN,
                                Surveying.TAKEN_BACK,
                                Forgetting.FORGOTTEN))
                .containsExactly(
                        "OPENED opens OPEN",
                        "ANSWERED OPEN - - -",
                        "CLOSED CLOSED - - -",
                        "SHARED - SHARED - -",
                        "WITHDRAWN - - WITHDRAWN -",
                        "FORGOTTEN OPEN - - -");
    }
}
