package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {

    private static final Blanks BLANKS =
            new Blanks(LocalDate.parse("2026-01-31"), Map.of("series-london", "an-id"));

    @ParameterizedTest
    @CsvSource({
        "{today}, 2026-01-31",
        "{today+1}, 2026-02-01",
        "{today-31}, 2025-12-31",
        "{quarter-1}, 2025-Q4",
        "{quarter-4}, 2025-Q1",
        "{gss:camden}, E09000007",
        "series/{series-london}/ending, series/an-id/ending",
        "no blank, no blank"
    })
    void fillsInDatesCodesAndIds(String text, String filled) {
        assertThat(BLANKS.filled(text)).isEqualTo(filled);
    }

    @Test
    void fillsInABodyAndTheYearAsANumber() throws IOException {
        JsonMapper json = new JsonMapper();
        assertThat(
                        BLANKS.filled(
                                json.readTree(
                                        "{\"year\": \"{year}\", \"lines\": [{\"on\": \"{today}\", \"level\": 3}],"
                                                + " \"none\": null}")))
                .isEqualTo(
                        json.readTree(
                                "{\"year\": 2026, \"lines\": [{\"on\": \"2026-01-31\", \"level\": 3}],"
                                        + " \"none\": null}"));
    }

    @ParameterizedTest
    @CsvSource({"{series-paris}", "{gss:paris}"})
    void refusesABlankWithoutAValue(String text) {
        assertThatThrownBy(() -> BLANKS.filled(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
