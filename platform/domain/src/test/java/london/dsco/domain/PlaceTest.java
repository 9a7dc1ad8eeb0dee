package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void addingAStepLeavesTheFirstPlaceAsItWas() {
        Place scores = Place.of("scores");

        assertThat(scores.line(0).field("score").steps()).containsExactly("scores", 0, "score");
        assertThat(scores.line(1).steps()).containsExactly("scores", 1);
        assertThat(scores.steps()).containsExactly("scores");
    }

    @Test
    void aQueryParameterIsNoPlaceInTheBody() {
        Refusal refusal = Refusal.wrongParameter("from", "after-to", "It ends before it begins.");

        assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID_INPUT);
        assertThat(refusal.findings())
                .containsExactly(
                        new Finding(
                                new Place(List.of(), "from"),
                                "after-to",
                                "It ends before it begins."));
    }

    @Test
    void aRefusalKeepsWhatWasKnownBeforeAndTheOrderOfIt() {
        Refusal first = Refusal.of(Refusal.Code.CONFLICT, "It is taken.").with("existing", "C-1");

        Refusal more = first.withLimit(LocalDate.of(2027, 2, 14), "SENDR reg 18(1)");

        assertThat(more.facts().keySet()).containsExactly("existing", "limit", "citation");
        assertThat(more.detail()).isEqualTo("It is taken.");
        assertThat(first.facts()).isEqualTo(Map.of("existing", "C-1"));
    }

    @Test
    void theSentenceOfARefusalIsThatOfItsOneFinding() {
        Refusal refusal = Refusal.unprocessable("meetingOn", "after-the-limit", "Choose a day.");

        assertThat(refusal.detail()).isEqualTo("Choose a day.");
        assertThat(refusal.findings())
                .containsExactly(new Finding("meetingOn", "after-the-limit", "Choose a day."));
    }
}
