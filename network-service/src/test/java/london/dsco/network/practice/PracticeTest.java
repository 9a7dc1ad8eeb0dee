package london.dsco.network.practice;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.TODAY;
import static london.dsco.network.practice.SaidPractice.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.paper.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTest {

    private static final MeasuredChange CHANGE =
            new MeasuredChange(
                    "Advice in time",
                    null,
                    BigDecimal.ONE,
                    BigDecimal.TEN,
                    TODAY.minusYears(1),
                    TODAY,
                    ChangeKind.RESULT);

    private static Practice practice() {
        return new Practice(said(null, CHANGE), Actors.of(CAMDEN, Role.DSCO));
    }

    @Test
    void isFoundByItsWordsItsListsAndHowStrongItsEvidenceIs() {
        Words words = practice().words().orElseThrow();
        assertThat(words.title()).isEqualTo("Title");
        assertThat(words.tags())
                .containsExactly(Reach.values()[0].name(), Priority.values()[0].name());
        assertThat(words.body()).isEqualTo("Description");
        assertThat(words.rest()).isEqualTo("Advice in time\nParent carers");
        assertThat(words.lists())
                .isEqualTo(
                        new Words.Lists(
                                PracticeType.values()[0].name(),
                                "IMPROVING",
                                List.of(Reach.values()[0].name()),
                                List.of(Priority.values()[0].name()),
                                3));
        assertThat(words.known()).as("readers know its own id and borough").isNull();
    }

    @Test
    void isDueForReviewAfterAYearAtTheLatestOncePublished() {
        Practice soon = practice();
        soon.publish(said(TODAY.plusMonths(6)), TODAY);
        assertThat(soon.reviewOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(soon.publishedOn()).contains(TODAY);

        Practice late = practice();
        assertThat(late.publishedOn()).isEmpty();
        late.publish(said(TODAY.plusYears(3)), TODAY);
        assertThat(late.reviewOn()).isEqualTo(TODAY.plusYears(1));
    }

    /** Members read what peers reviewed, not the draft it was proposed from. */
    @Test
    void publicationReplacesWhatMembersRead() {
        Practice practice = practice();
        assertThat(practice.claims().measures()).containsExactly(CHANGE);

        practice.publish(said(null), TODAY);

        assertThat(practice.claims().measures()).isEmpty();
        assertThat(practice.words().orElseThrow().rest()).isEqualTo("Parent carers");
    }

    @Test
    void isDueAYearAfterItWasConfirmed() {
        Practice practice = practice();
        practice.confirm(TODAY.plusDays(1));
        assertThat(practice.reviewOn()).isEqualTo(TODAY.plusDays(1).plusYears(1));
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGING, EMERGING PROMISING GOOD ROBUST",
        "PROMISING, PROMISING GOOD ROBUST",
        "GOOD, GOOD ROBUST",
        "ROBUST, ROBUST"
    })
    void evidenceOfAtLeastSoManyBarsIsStrongEnough(Bars least, String enough) {
        Wanted wanted =
                new Wanted(null, null, null, null, null, null, least, null, null, null, false);
        assertThat(wanted.strongEnough()).map(Bars::name).containsExactly(enough.split(" "));
    }

    @Test
    void evidenceIsNotAskedForUnlessSomebodySaysSo() {
        assertThat(Wanted.of(Theme.BUILDING).strongEnough()).isEmpty();
        assertThat(Wanted.of(Theme.BUILDING).theme()).isEqualTo(Theme.BUILDING);
    }

    @Test
    void countsShowEveryCodeOfEveryListAlsoThoseOfNoPractice() {
        PracticeCountsView view =
                PracticeCountsView.of(
                        new PracticeCounts.Counted(
                                7, Map.of(PracticeFacet.THEME, Map.of("INFORMING", 5L))));

        assertThat(view.all()).isEqualTo(7);
        assertThat(view.facets())
                .extracting(PracticeCountsView.Facet::by)
                .containsExactly(PracticeFacet.values());
        assertThat(view.facets().get(PracticeFacet.THEME.ordinal()).counts())
                .containsExactly(
                        new PracticeCountsView.Count("BUILDING", 0),
                        new PracticeCountsView.Count("IMPROVING", 0),
                        new PracticeCountsView.Count("INFORMING", 5),
                        new PracticeCountsView.Count("DEVELOPING", 0));
    }
}
