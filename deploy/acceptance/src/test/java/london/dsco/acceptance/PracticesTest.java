package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of practices is complete, and names only tests that exist. */
class PracticesTest {

    private static final Path ROOT = Path.of("../..");
    private static final int PRACTICES = 143;

    /** A line of the page's table. */
    private record Row(int number, String state, String where, List<String> tests) {

        private static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(
                    Integer.parseInt(cells[1].trim()),
                    cells[4].trim(),
                    cells[5].trim(),
                    Arrays.stream(cells[6].replace("`", "").split(","))
                            .map(String::trim)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
    }

    private static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("docs/practices.md"))) {
            return lines.filter(line -> line.matches("\\| \\d+ \\|.*")).map(Row::of).toList();
        }
    }

    @Test
    void hasARowForEveryPracticeInOrder() throws IOException {
        assertThat(rows().stream().map(Row::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, PRACTICES).boxed().toList());
    }

    @Test
    void namesPlaceAndTestOfWorkingPracticesOnly() throws IOException {
        assertThat(rows())
                .allSatisfy(
                        row -> {
                            assertThat(row.state()).isIn("works", "partly", "to come");
                            boolean something = !row.state().equals("to come");
                            assertThat(!row.where().isEmpty()).isEqualTo(something);
                            assertThat(!row.tests().isEmpty()).isEqualTo(something);
                        });
    }

    @Test
    void namesOnlyTestsThatExist() throws IOException {
        assertThat(tests())
                .containsAll(rows().stream().flatMap(row -> row.tests().stream()).toList());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
