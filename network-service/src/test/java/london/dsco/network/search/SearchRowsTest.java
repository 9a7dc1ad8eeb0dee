package london.dsco.network.search;

import static london.dsco.network.Callers.CAMDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With every filter of the application off, no borough can change another's search entries. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SearchRowsTest {

    private static final String HACKNEY = "E09000012";

    private static final String INSERT =
            """
            insert into search_entry (kind, record_id, part_id, borough, shown_of, lists, title, tags, body, rest,
              written_on, bars)
            values ('PRACTICE', ?, ?, ?, ?, 'KIND=PRACTICE', 'Of the wolverine', '', '', '', date '2026-01-01', 0)
            """;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void anEntryOfCamden() throws SQLException {
        insert(CAMDEN);
    }

    @AfterEach
    void noEntryAnyLonger() throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var delete =
                        camden.prepareStatement("delete from search_entry where part_id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
            camden.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update search_entry set title = 'X' where title = 'Of the wolverine'",
                "delete from search_entry where title = 'Of the wolverine'",
                "update search_word set entries = 9 where word = 'wolverine'",
                "delete from search_word where word = 'wolverine'"
            })
    void anotherBoroughCannotChangeWhatItReads(String statement) throws SQLException {
        try (var hackney = Database.asApplicationIn(HACKNEY);
                var change = hackney.prepareStatement(statement)) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from search_entry, search_word where part_id = ?"
                                            + " and word = 'wolverine'",
                                    id))
                    .hasSize(1);
            assertThat(change.executeUpdate()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update search_entry set borough = 'E09000012' where title = 'Of the wolverine'",
                "update search_word set borough = 'E09000012' where word = 'wolverine'"
            })
    void noRowCanBeWrittenIntoAnotherBorough(String statement) throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var change = camden.prepareStatement(statement)) {
            assertThatThrownBy(change::executeUpdate)
                    .hasMessageContaining("row-level security policy");
        }
    }

    private void insert(String borough) throws SQLException {
        try (var connection = Database.asApplicationIn(borough);
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, id);
            insert.setString(3, borough);
            insert.setString(4, borough);
            insert.executeUpdate();
            connection.commit();
        }
    }
}
