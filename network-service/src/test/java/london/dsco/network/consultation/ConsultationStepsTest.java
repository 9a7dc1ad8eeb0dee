package london.dsco.network.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class ConsultationStepsTest {

    /** OPEN, CLOSED. */
    @Test
    void aConsultationClosesOnce() {
        assertThat(StatusTable.of(ConsultationStatus.class, Consulting.OPENED, Consulting.ENDED))
                .containsExactly("OPENED opens OPEN", "CLOSED CLOSED -");
    }

    /** DRAFT, SHARED, SUBMITTED. */
    @Test
    void aResponseThatWasSentNoLongerChanges() {
        assertThat(
                        StatusTable.of(
                                ResponseStatus.class,
                                Responding.BEGUN,
                                Responding.ANSWERED,
                                Responding.GIVEN,
                                Responding.SENT))
                .containsExactly(
                        "RESPONSE_BEGUN opens DRAFT",
                        "ANSWERED DRAFT SHARED -",
                        "SHARED SHARED - -",
                        "SUBMITTED SUBMITTED SUBMITTED -");
    }
}
