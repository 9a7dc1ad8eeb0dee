package london.dsco.network.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** To one decimal place, half up: 1 of 8 is 12.5, 1 of 3 is 33.3, 1 of 16 is 6.25, so 6.3. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0",
        "10, 10, 100.0",
        "1, 8, 12.5",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 16, 6.3",
        "999, 1000, 99.9",
        "1999, 2000, 100.0",
        "0, 0, z"
    })
    void aPercentageHasOneDecimalPlaceAndIsNotApplicableToNothing(
            int numerator, int denominator, String written) {
        assertThat(Figure.share(numerator, denominator).written()).isEqualTo(written);
    }

    @Test
    void writesANumberOrItsSymbol() {
        assertThat(Figure.of(12).written()).isEqualTo("12");
        assertThat(Figure.SUPPRESSED.written()).isEqualTo("c");
        assertThat(Figure.NOT_APPLICABLE.written()).isEqualTo("z");
    }

    /** What is published is stored as JSON, and read again for every reader. */
    @ParameterizedTest
    @CsvSource({"12, 12", "12.5, 12.5", "'\"c\"', c", "'\"z\"', z"})
    void isReadAsItWasStored(String stored, String written) throws JsonProcessingException {
        Figure read = JSON.readValue(stored, Figure.class);
        assertThat(read.written()).isEqualTo(written);
        assertThat(JSON.writeValueAsString(read)).isEqualTo(stored);
    }

    @Test
    void aHiddenFigureThatWasStoredIsStillHidden() throws JsonProcessingException {
        assertThat(JSON.readValue(JSON.writeValueAsString(Figure.SUPPRESSED), Figure.class))
                .isEqualTo(Figure.SUPPRESSED);
        assertThat(JSON.readValue(JSON.writeValueAsString(Figure.NOT_APPLICABLE), Figure.class))
                .isEqualTo(Figure.NOT_APPLICABLE);
    }
}
