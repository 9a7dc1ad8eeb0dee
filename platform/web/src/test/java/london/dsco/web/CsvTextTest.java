package london.dsco.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "\uFF1D1"})
    void prefixesTextThatASpreadsheetWouldCompute(String text) {
        assertThat(CsvText.safe(text)).isEqualTo("'" + text);
    }

    /**
     * Elsewhere a semicolon or a tab separates cells, and a line break ends a row of such a table.
     */
    static Stream<Arguments> partedElsewhere() {
        return Stream.of(
                arguments("Advice;=cmd|'/c calc'!A1", "Advice;'=cmd|'/c calc'!A1"),
                arguments("a; =1", "a;' =1"),
                arguments("a;\"@SUM(A1)", "a;'\"@SUM(A1)"),
                arguments("a\t+1", "a\t'+1"),
                arguments("a\n-1", "a\n'-1"),
                arguments("a\r\n\uFF1D1", "a\r\n'\uFF1D1"),
                arguments("\t=1", "'\t'=1"),
                arguments("=1;=2", "'=1;'=2"),
                arguments("early; late, a - b", "early; late, a - b"));
    }

    @ParameterizedTest
    @MethodSource("partedElsewhere")
    void prefixesTextAfterAnotherSeparatorToo(String text, String safe) {
        assertThat(CsvText.safe(text)).isEqualTo(safe);
    }

    @Test
    void leavesNumbersAndOtherTextUnchanged() {
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
