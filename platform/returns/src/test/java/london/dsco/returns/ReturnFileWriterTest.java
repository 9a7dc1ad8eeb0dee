package london.dsco.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import london.dsco.web.CsvText;
import org.junit.jupiter.api.Test;

class ReturnFileWriterTest {

    private final MultivaluedHashMap<String, Object> headers = new MultivaluedHashMap<>();

    private void write(CsvText.Rows rows, OutputStream out) throws IOException {
        ReturnFile file = new ReturnFile("sen2-active-plans", List.of("UPN", "LastReview"), rows);
        new ReturnFileWriter()
                .writeTo(file, ReturnFile.class, ReturnFile.class, null, null, headers, out);
    }

    @Test
    void writesTheDepartmentsNamesDatesAndEmptyCellsAndNeutralisesFormulas() throws IOException {
        var out = new ByteArrayOutputStream();
        write(
                reader -> {
                    reader.accept(List.of("H801200001001", LocalDate.of(2026, 11, 10)));
                    reader.accept(Arrays.asList("=1+1", null));
                },
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("UPN,LastReview\r\nH801200001001,2026-11-10\r\n'=1+1,\r\n");
        assertThat(headers.getFirst("Content-Type"))
                .isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(headers.getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"sen2-active-plans.csv\"");
    }

    /** Everything read from a long table has been sent, except for what fits into a buffer. */
    @Test
    void sendsRowsWhileItReadsThem() throws IOException {
        var out = new ByteArrayOutputStream();
        List<Integer> behind = new ArrayList<>();
        write(
                reader ->
                        IntStream.range(0, 100_000)
                                .forEach(
                                        i -> {
                                            reader.accept(List.of("H801200001001", i));
                                            behind.add(i * 15 - out.size());
                                        }),
                out);
        assertThat(behind).allMatch(bytes -> bytes < 50_000);
    }

    @Test
    void aReaderThatGoesAwayEndsTheReading() {
        OutputStream gone =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("gone");
                    }
                };
        List<Integer> read = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                write(
                                        reader ->
                                                IntStream.range(0, 100_000)
                                                        .forEach(
                                                                i -> {
                                                                    read.add(i);
                                                                    reader.accept(List.of("x", i));
                                                                }),
                                        gone))
                .isInstanceOf(IOException.class);
        assertThat(read).hasSizeLessThan(100_000);
    }
}
