package london.dsco.network.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText.Text;
import org.junit.jupiter.api.Test;

class TextsTest {

    private record Row(String name, String note) {}

    @Test
    void keepsEachTextWithItsPlaceInTheGivenOrder() {
        assertThat(
                        new Texts()
                                .with("title", "A title")
                                .withLines("themes", List.of("One", "Two"))
                                .withEach("rows", List.of(new Row("A", "why")), "note", Row::note)
                                .all())
                .containsExactly(
                        new Text(Place.of("title"), "A title"),
                        new Text(Place.of("themes").line(0), "One"),
                        new Text(Place.of("themes").line(1), "Two"),
                        new Text(Place.of("rows").line(0).field("note"), "why"));
    }

    @Test
    void namesAListWithinARow() {
        Place tasks = Place.of("strands").line(1).field("tasks");

        assertThat(new Texts().withLines(tasks, List.of("Advise")).all())
                .containsExactly(new Text(tasks.line(0), "Advise"));
    }

    @Test
    void listsAMissingTextWithItsPlace() {
        assertThat(new Texts().with("why", null).all())
                .containsExactly(new Text(Place.of("why"), null));
    }
}
