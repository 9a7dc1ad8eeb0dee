package london.dsco.network.policywatch;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.paper.Sharing;
import london.dsco.network.paper.Words;
import org.junit.jupiter.api.Test;

class PolicyItemTest {

    private static final PolicyItem.Said SAID =
            new PolicyItem.Said(
                    "Title",
                    PolicyStage.values()[0],
                    "Source",
                    "Summary",
                    "Effect",
                    TODAY.plusYears(1),
                    TODAY.plusMonths(1));

    private static final PolicyItem ITEM = new PolicyItem(SAID, Actors.of(CAMDEN, Role.DSCO));

    @Test
    void isFoundByItsTitleItsStageAndWhatItWouldChange() {
        assertThat(ITEM.words())
                .contains(
                        Words.of(
                                "Title",
                                List.of(PolicyStage.values()[0].name()),
                                "Summary\nEffect",
                                "",
                                Words.Lists.ofType(PolicyStage.values()[0]),
                                TODAY));
        assertThat(ITEM.headline()).isEqualTo("Title");
    }

    @Test
    void showsEveryFieldAsItWasWritten() {
        ITEM.moveTo(Sharing.SHARED);
        assertThat(PolicyItemView.of(ITEM))
                .isEqualTo(
                        new PolicyItemView(
                                null,
                                CAMDEN,
                                Sharing.SHARED,
                                "Title",
                                PolicyStage.values()[0],
                                "Source",
                                "Summary",
                                "Effect",
                                TODAY.plusYears(1),
                                TODAY.plusMonths(1),
                                Actors.NOW));
    }
}
