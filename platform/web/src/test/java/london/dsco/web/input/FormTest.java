package london.dsco.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void readsTheFirstAndTheLastPossibleDay() {
        assertThat(Form.DATE.read("1900-01-01")).contains(LocalDate.of(1900, 1, 1));
        assertThat(Form.DATE.read("9999-12-31")).contains(LocalDate.of(9999, 12, 31));
        assertThat(Form.DATE.read("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "10000-01-01",
                "+10000-01-01",
                "2027-02-29",
                "2026-3-1",
                "20260301",
                "",
                " ",
                "2026-03-01Z",
                "٢٠٢٦-٠٣-٠١"
            })
    void readsNoOtherDate(String text) {
        assertThat(Form.DATE.read(text)).isEmpty();
    }

    @Test
    void readsAnInstantWithAnyOffset() {
        assertThat(Form.INSTANT.read("2026-06-01T09:30:00+01:00"))
                .contains(Instant.parse("2026-06-01T08:30:00Z"));
        assertThat(Form.INSTANT.read("2026-06-01T09:30:00.123456Z"))
                .contains(Instant.parse("2026-06-01T09:30:00.123456Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01T09:30:00",
                "2026-06-01",
                "1899-12-31T23:59:59Z",
                "9999-12-31T23:59:59-01:00",
                "2026-06-01T24:30:00Z",
                ""
            })
    void readsNoOtherInstant(String text) {
        assertThat(Form.INSTANT.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true ", "TRUE", "1", "yes", ""})
    void readsNothingButTrueAndFalse(String text) {
        assertThat(Form.TRUE_OR_FALSE.read(text)).isEmpty();
        assertThat(Form.TRUE_OR_FALSE.read("false")).contains(false);
    }
}
