package london.dsco.network.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText.Text;
import org.junit.jupiter.api.Test;

class OpenConsultationTest {

    /** Each text is checked for people, and the answer says where one is. */
    @Test
    void everyTextIsCheckedAtItsPlace() {
        OpenConsultation asked =
                new OpenConsultation(
                        "Title",
                        "Body",
                        "https://www.example.org",
                        LocalDate.of(2027, 1, 31),
                        List.of(
                                new Question(1, "First", List.of()),
                                new Question(2, "Second", List.of("Yes", "No"))));

        Place second = Place.of("questions").line(1);
        assertThat(asked.texts())
                .containsExactly(
                        new Text(Place.of("title"), "Title"),
                        new Text(Place.of("body"), "Body"),
                        new Text(Place.of("questions").line(0).field("text"), "First"),
                        new Text(second.field("text"), "Second"),
                        new Text(second.field("options").line(0), "Yes"),
                        new Text(second.field("options").line(1), "No"));
    }
}
