package london.dsco.network.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class AttachmentStepsTest {

    /** KEPT, REMOVED. */
    @Test
    void aFileIsRemovedForGood() {
        assertThat(StatusTable.of(AttachmentStatus.class, Attaching.ADDED, Attaching.TAKEN_AWAY))
                .containsExactly("ADDED opens KEPT", "REMOVED REMOVED -");
    }
}
