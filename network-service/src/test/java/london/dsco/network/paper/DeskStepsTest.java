package london.dsco.network.paper;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class DeskStepsTest {

    /** DRAFT, SHARED, WITHDRAWN. */
    @Test
    void aPaperIsSharedAndWithdrawnOnceAndNeverAgain() {
        assertThat(
                        StatusTable.of(
                                Sharing.class,
                                Desk.WRITTEN,
                                Desk.CHANGED,
                                Desk.GIVEN,
                                Desk.TAKEN_BACK))
                .containsExactly(
                        "WRITTEN opens DRAFT",
                        "CHANGED DRAFT SHARED -",
                        "SHARED SHARED - -",
                        "WITHDRAWN - WITHDRAWN -");
    }
}
