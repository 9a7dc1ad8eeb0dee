package london.dsco.network.practice;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import london.dsco.network.paper.Sharing;
import org.junit.jupiter.api.Test;

class PracticeStepsTest {

    /** DRAFT, SHARED, WITHDRAWN. */
    @Test
    void aPracticeIsPublishedAgainAndWithdrawnForGood() {
        assertThat(
                        StatusTable.of(
                                Sharing.class,
                                PracticeLibrary.CHANGED,
                                PeerReviewing.PROPOSED,
                                PeerReviewing.PUBLISHED,
                                PracticeLibrary.CONFIRMED,
                                PracticeLibrary.TAKEN_BACK))
                .containsExactly(
                        "CHANGED DRAFT SHARED -",
                        "PROPOSED DRAFT SHARED -",
                        "PUBLISHED SHARED SHARED -",
                        "CONFIRMED - SHARED -",
                        "WITHDRAWN - WITHDRAWN -");
    }

    /** GIVEN. */
    @Test
    void aReviewIsGivenAndStays() {
        assertThat(StatusTable.of(PracticeReview.Status.class, PeerReviewing.GIVEN))
                .containsExactly("GIVEN opens GIVEN");
    }
}
