package london.dsco.review.termlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import london.dsco.review.annualreview.TakenReview;
import org.junit.jupiter.api.Test;

class CaseloadTest {

    private static final UUID PLAN = UUID.fromString("019a8f3e-0000-7000-8000-000000000001");
    private static final UUID BEFORE = UUID.fromString("019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b");
    private static final UUID LAST = UUID.fromString("f19a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b");
    private static final UUID NOW = UUID.fromString("f29a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b");

    @Test
    void aReviewBelongsToThoseWhoGoToItOrWriteItsReport() {
        Caseload caseload =
                new Caseload(List.of(taken(NOW, "b"), taken(NOW, "a"), taken(LAST, "c")));

        assertThat(caseload.of(PLAN, NOW)).isEqualTo(new Caseload.Holders(List.of("a", "b"), true));
        assertThat(caseload.of(PLAN, NOW).among(List.of("b", "c")).practitioners())
                .containsExactly("b");
    }

    @Test
    void aReviewWithoutAnybodyBelongsToThoseWhoHadThePreviousOne() {
        Caseload caseload = new Caseload(List.of(taken(LAST, "late"), taken(BEFORE, "early")));

        assertThat(caseload.of(PLAN, NOW)).isEqualTo(new Caseload.Holders(List.of("late"), false));
    }

    @Test
    void aPlanThatNobodyHadBelongsToNobody() {
        assertThat(new Caseload(List.of()).of(PLAN, NOW).practitioners()).isEmpty();
    }

    private static TakenReview taken(UUID review, String username) {
        return new TakenReview(PLAN, review, username);
    }
}
