package london.dsco.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void putsAnApostropheBeforeTextThatASpreadsheetWouldCompute(String text) {
        assertThat(CsvText.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesNumbersAndOtherTextAsTheyAre() {
        assertThat(CsvText.safe(new BigDecimal("-0.2"))).isEqualTo(new BigDecimal("-0.2"));
        assertThat(CsvText.safe("Team = North")).isEqualTo("Team = North");
        assertThat(CsvText.safe("")).isEqualTo("");
        assertThat(CsvText.safe(null)).isEqualTo("");
    }

    @Test
    void quotesCommasQuotesAndLinesAndEndsEachLineWithCrLf() {
        String text =
                CsvText.of(
                        List.of("group", "count"),
                        List.of(
                                List.of("North, \"early\" help", 3),
                                Arrays.asList("two\nlines", null),
                                List.of("=cmd|'/c calc'!A1,x", 1)));

        assertThat(text)
                .isEqualTo(
                        "group,count\r\n\"North, \"\"early\"\" help\",3\r\n\"two\nlines\",\r\n"
                                + "\"'=cmd|'/c calc'!A1,x\",1\r\n");
    }
}
