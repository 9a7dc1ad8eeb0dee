package london.dsco.network.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import london.dsco.network.paper.ReplyStatus;
import org.junit.jupiter.api.Test;

class EnquiryStepsTest {

    /** ASKED, WITHDRAWN. */
    @Test
    void anEnquiryIsWithdrawnOnce() {
        assertThat(StatusTable.of(EnquiryStatus.class, Enquiring.ASKED, Enquiring.WITHDRAWN))
                .containsExactly("ASKED opens ASKED", "WITHDRAWN WITHDRAWN -");
    }

    /** GIVEN. */
    @Test
    void anEnquiryIsAnsweredOnce() {
        assertThat(StatusTable.of(ReplyStatus.class, Enquiring.ANSWERED))
                .containsExactly("ANSWERED opens GIVEN");
    }
}
