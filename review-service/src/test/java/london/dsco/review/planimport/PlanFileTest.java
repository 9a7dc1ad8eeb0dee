package london.dsco.review.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;

class PlanFileTest {

    private static final String HEADER =
            "planRef,childRef,givenName,familyName,dateOfBirth,planMadeOn\r\n";
    private static final String GOOD = "E-1,C-1,Ann,Bee,2017-05-05,2026-03-01\r\n";

    @Test
    void returnsEachRowWithItsFirstLine() {
        List<FileRow> rows =
                rows(
                        HEADER
                                + GOOD
                                + "\r\n"
                                + "E-2,C-1,\"Ann\r\nMay\",Bee,2017-05-05,2026-03-01\r\n"
                                + GOOD);

        assertThat(rows).extracting(FileRow::line).containsExactly(2, 4, 6);
        assertThat(rows.get(1).cells()).contains("Ann\r\nMay");
    }

    @Test
    void continuesAfterTextThatFollowsAQuotationMark() {
        List<FileRow> rows =
                rows(HEADER + "E-2,C-1,\"Ann\"May,\"B\",2017-05-05,2026-03-01\r\n" + GOOD);

        assertThat(rows.get(0).damage().code()).isEqualTo("quotation-marks");
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(rows.get(1).cells()).hasSize(6);
    }

    @Test
    void continuesAfterAnUnclosedQuotationMark() {
        List<FileRow> rows =
                rows(HEADER + "E-2,C-1,\"Ann,B,2017-05-05,2026-03-01\r\n" + GOOD.repeat(1000));

        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(0).damage().code()).isEqualTo("row-too-long");
        FileRow last = rows.get(rows.size() - 1);
        assertThat(last.line()).isEqualTo(1002);
        assertThat(last.cells()).hasSize(6);
    }

    @Test
    void endsAtAnUnclosedQuotationMarkInTheLastRow() {
        List<FileRow> rows = rows(HEADER + GOOD + "E-2,C-1,\"Ann,B,2017-05-05,2026-03-01\r\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).damage().code()).isEqualTo("quotation-marks");
    }

    @Test
    void reportsTheFirstColumnMissingInARow() {
        FileRow row = rows(HEADER + "E-2,C-1\r\n").get(0);

        assertThat(row.damage().code()).isEqualTo("too-few-columns");
        assertThat(row.damage().place().steps()).isEqualTo(List.of((Object) "givenName"));
    }

    @Test
    void readsTheSameFromParts() {
        byte[] whole = (HEADER + GOOD + GOOD).getBytes(UTF_8);
        var input =
                new PartsInput(
                        number ->
                                number < whole.length
                                        ? Optional.of(new byte[] {whole[number]})
                                        : Optional.empty());

        assertThat(PlanFile.open(input).next(10)).hasSize(2);
    }

    @Test
    void refusesAFileWithoutAHeader() {
        assertThatThrownBy(() -> rows("")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> rows("planRef;childRef\r\n")).isInstanceOf(RefusedException.class);
    }

    private static List<FileRow> rows(String text) {
        return PlanFile.open(new ByteArrayInputStream(text.getBytes(UTF_8))).next(10_000);
    }
}
