package london.dsco.advice.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.RefusedException;
import london.dsco.journey.Fixtures;
import org.junit.jupiter.api.Test;

/** The lines of a version that a list of ids names. */
class AuthorisingTest {

    private static AdviceContent twoLines() throws Exception {
        ObjectNode advice = Fixtures.advice();
        ObjectNode second = advice.at("/provision/0").deepCopy();
        advice.withArray("provision").add(second.put("id", "P2"));
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .treeToValue(advice, AdviceContent.class);
    }

    @Test
    void namesEachLineOnceInTheOrderAsked() throws Exception {
        assertThat(Authorising.named(twoLines(), List.of("P2", "p1", "P2")))
                .extracting(Provision::id)
                .containsExactly("P2", "p1");
    }

    @Test
    void refusesEveryUnknownIdWithItsPlace() throws Exception {
        AdviceContent advice = twoLines();
        assertThatThrownBy(() -> Authorising.named(advice, List.of("P9", "p1", "P8")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().findings())
                                        .extracting(Finding::place)
                                        .containsExactly(
                                                Place.of("provisionIds").line(0),
                                                Place.of("provisionIds").line(2)));
    }
}
