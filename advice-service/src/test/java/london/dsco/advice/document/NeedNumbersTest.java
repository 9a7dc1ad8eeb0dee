package london.dsco.advice.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The advice has the needs "sleep", "roads" and "clubs", in this order. */
class NeedNumbersTest {

    private static final NeedNumbers NUMBERS = numbers();

    private static NeedNumbers numbers() {
        ObjectNode advice = Sample.advice();
        advice.putArray("needs");
        for (String id : List.of("sleep", "roads", "clubs")) {
            advice.withArray("needs").addObject().put("id", id);
        }
        return new NeedNumbers(Sample.content(advice));
    }

    @Test
    void numbersNeedsInTheOrderOfTheAdviceAndNotOfTheReference() {
        assertThat(NUMBERS.of(List.of("clubs", "sleep"))).isEqualTo("1, 3");
        assertThat(NUMBERS.of(List.of("roads", "roads"))).isEqualTo("2");
    }

    @Test
    void leavesOutANeedThatTheAdviceNoLongerHas() {
        assertThat(NUMBERS.of(List.of("removed", "roads"))).isEqualTo("2");
        assertThat(NUMBERS.of(List.of("removed"))).isEmpty();
    }

    @Test
    void putsWhatMeetsNoNeedAfterWhatMeetsTheLast() {
        int last = NUMBERS.first(List.of("removed", "clubs"));
        assertThat(NUMBERS.first(List.of("clubs", "roads"))).isLessThan(last);
        assertThat(NUMBERS.first(List.of())).isGreaterThan(last);
        assertThat(NUMBERS.first(Arrays.asList("removed", null))).isGreaterThan(last);
    }
}
