package london.dsco.network.search;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import london.dsco.records.RecordType;
import london.dsco.web.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchViewTest {

    private static final UUID ID = UUID.fromString("0a6e5a02-66a6-4b0e-9a3c-6c5d0b1a3f10");

    private static Found.Hit hit(String borough) {
        return new Found.Hit(
                SearchKind.PEER_QUESTION, ID, borough, "Title", TODAY, "«Text»", 0, null);
    }

    @Test
    void aHitOfNobodyIsAnonymousAndOneOfTheNetworkIsNot() {
        SearchView view =
                SearchView.of(
                        new Page<>(List.of(hit(null), hit(""), hit(CAMDEN)), "more"), List.of());
        assertThat(view.items())
                .extracting(SearchView.Hit::borough)
                .containsExactly("", "", CAMDEN);
        assertThat(view.items())
                .extracting(SearchView.Hit::anonymous)
                .containsExactly(true, false, false);
        assertThat(view.nextCursor()).isEqualTo("more");
    }

    @Test
    void countsAreByListInItsOrderTheMostFrequentFirstAndEmptyListsLeftOut() {
        SearchView view =
                SearchView.of(
                        new Page<>(List.of(), null),
                        List.of(
                                new Found.Count(SearchFacet.THEME, "INFORMING", 2),
                                new Found.Count(SearchFacet.KIND, "STATEMENT", 1),
                                new Found.Count(SearchFacet.THEME, "BUILDING", 2),
                                new Found.Count(SearchFacet.THEME, "IMPROVING", 9)));
        assertThat(view.facets())
                .containsExactly(
                        new SearchView.Facet(
                                SearchFacet.KIND, List.of(new SearchView.Count("STATEMENT", 1))),
                        new SearchView.Facet(
                                SearchFacet.THEME,
                                List.of(
                                        new SearchView.Count("IMPROVING", 9),
                                        new SearchView.Count("BUILDING", 2),
                                        new SearchView.Count("INFORMING", 2))));
    }

    @Test
    void filtersAreTheCodesThatAnEntryStores() {
        assertThat(
                        new Narrowed(
                                        SearchKind.PRACTICE,
                                        "GUIDE",
                                        "BUILDING",
                                        "VOICE",
                                        "DATA",
                                        CAMDEN,
                                        null,
                                        false)
                                .lists())
                .isEqualTo("KIND=PRACTICE TYPE=GUIDE THEME=BUILDING REACH=VOICE PRIORITY=DATA");
        assertThat(new Narrowed(null, null, null, "VOICE", null, null, null, false).lists())
                .isEqualTo("REACH=VOICE");
        assertThat(new Narrowed(null, null, null, null, null, CAMDEN, null, true).lists())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "peer-question, PEER_QUESTION",
        "peer-answer, PEER_QUESTION",
        "practice, PRACTICE",
        "learning-review, LEARNING_REVIEW"
    })
    void anAnswerIsFoundAsItsQuestion(String type, SearchKind kind) {
        assertThat(SearchKind.of(new RecordType(type))).isEqualTo(kind);
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        Found.Place place = new Found.Place("1.5;0.2", new BigDecimal("0.000000012"), ID);
        assertThat(place.written()).isEqualTo("1.5;0.2 0.000000012 " + ID);
        assertThat(Found.Place.of(place.written())).isEqualTo(place);
    }
}
