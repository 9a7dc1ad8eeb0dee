package london.dsco.network.search;

import static java.util.stream.Collectors.toMap;
import static london.dsco.network.Callers.CAMDEN;
import static london.dsco.network.Callers.dscoOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.network.search.RelevanceSet.Paper;
import london.dsco.network.search.RelevanceSet.Query;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well members find what they look for, over a separate set of papers. Papers that other tests
 * shared are removed in the meantime, because words are weighted by how many papers have them.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class RelevanceTest {

    private static final double GOOD = 0.85;
    private static final Path TABLE = Path.of("target/relevance.md");

    private static final String FIELDS =
            "kind, record_id, part_id, borough, shown_of, lists, title, tags, body, rest,"
                    + " written_on, bars";

    private static final String INSERT =
            """
            insert into search_entry (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, date '2026-01-01', ?)
            """
                    .formatted(FIELDS);

    private final List<Paper> papers = RelevanceSet.papers();
    private final Map<UUID, String> names =
            papers.stream().collect(toMap(paper -> RelevanceSet.uuid(paper.id()), Paper::id));

    /** Kept open for the table of removed papers. */
    private final Connection database = Database.asSuperuser();

    @BeforeEach
    void thePapersOfTheSetAlone() throws SQLException {
        run("create temp table aside as select " + FIELDS + " from search_entry");
        run("delete from search_entry");
        for (Paper paper : papers) {
            insert(paper, paper.id(), paper.text());
            for (String answer : paper.answers()) {
                insert(paper, paper.id() + answer, answer);
            }
        }
    }

    @AfterEach
    void whatWasThereBefore() throws SQLException {
        run("delete from search_entry");
        run("insert into search_entry (" + FIELDS + ") select " + FIELDS + " from aside");
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "hold"})
    void findsWhatMembersWouldWantToRead(String half) throws Exception {
        List<Query> queries = RelevanceSet.queries(half);
        assertThat(queries.stream().flatMap(query -> query.grades().keySet().stream()))
                .isSubsetOf(names.keySet());

        Map<Query, List<UUID>> found =
                queries.stream().collect(toMap(query -> query, query -> found(query.q())));
        double mean =
                queries.stream()
                        .filter(query -> !query.findsNothing())
                        .mapToDouble(query -> gain(query, found.get(query)))
                        .average()
                        .orElseThrow();
        write(half, mean, queries, found);

        assertThat(queries.stream().filter(Query::findsNothing).map(found::get))
                .as("what nobody wrote of")
                .isNotEmpty()
                .allSatisfy(ids -> assertThat(ids).isEmpty());
        assertThat(mean).as("nDCG@10 of %s, see %s", half, TABLE).isGreaterThanOrEqualTo(GOOD);
    }

    private static double gain(Query query, List<UUID> found) {
        Map<UUID, Integer> grades = query.grades();
        return Gain.ndcg(
                found.stream().map(id -> grades.getOrDefault(id, 0)).toList(), grades.values());
    }

    private static List<UUID> found(String q) {
        List<String> ids =
                dscoOf("hackney")
                        .queryParam("q", q)
                        .queryParam("limit", Gain.FIRST)
                        .get("/search")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    private void write(String half, double mean, List<Query> queries, Map<Query, List<UUID>> found)
            throws Exception {
        Stream<String> rows =
                queries.stream()
                        .map(
                                query ->
                                        "| %s | %s | %s |"
                                                .formatted(
                                                        query.q(),
                                                        query.findsNothing()
                                                                ? "none"
                                                                : rounded(
                                                                        gain(
                                                                                query,
                                                                                found.get(query))),
                                                        listed(query, found.get(query))));
        String head =
                "%n# %s: nDCG@10 %s%n%n| query | nDCG@10 | found, with grade |%n| --- | --- | --- |"
                        .formatted(half, rounded(mean));
        Files.write(
                TABLE,
                Stream.concat(Stream.of(head), rows).toList(),
                StandardOpenOption.CREATE,
                half.equals("tune")
                        ? StandardOpenOption.TRUNCATE_EXISTING
                        : StandardOpenOption.APPEND);
    }

    private String listed(Query query, List<UUID> found) {
        Map<UUID, Integer> grades = query.grades();
        return found.stream()
                .map(id -> names.get(id) + ' ' + grades.getOrDefault(id, 0))
                .collect(Collectors.joining(", "));
    }

    private static String rounded(double gain) {
        return String.format(Locale.UK, "%.3f", gain);
    }

    private void insert(Paper paper, String part, String text) throws SQLException {
        try (var insert = database.prepareStatement(INSERT)) {
            insert.setString(1, paper.kind().name());
            insert.setObject(2, RelevanceSet.uuid(paper.id()));
            insert.setObject(3, RelevanceSet.uuid(part));
            insert.setString(4, CAMDEN);
            insert.setString(5, CAMDEN);
            insert.setString(6, "KIND=" + paper.kind());
            insert.setString(7, paper.title());
            insert.setString(8, paper.tags());
            insert.setString(9, text);
            insert.setString(10, paper.rest());
            insert.setInt(11, paper.kind() == SearchKind.PRACTICE ? 2 : 0);
            insert.executeUpdate();
        }
    }

    private void run(String statement) throws SQLException {
        try (var run = database.createStatement()) {
            run.execute(statement);
        }
    }
}
