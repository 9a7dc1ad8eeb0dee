package london.dsco.network.series;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class SeriesStepsTest {

    /** RUNNING, ENDED. */
    @Test
    void nothingHappensToASeriesThatHasEnded() {
        assertThat(
                        StatusTable.of(
                                SeriesStatus.class,
                                SeriesKeeping.OPENED,
                                SeriesKeeping.CHANGED,
                                SeriesKeeping.CLOSED))
                .containsExactly("OPENED opens RUNNING", "CHANGED RUNNING -", "ENDED ENDED -");
    }
}
