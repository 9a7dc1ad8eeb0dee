package london.dsco.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.database.DatabaseException;
import london.dsco.database.PlanMode;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Role;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** A page, the line of the access log about it, and nothing of the one without the other. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PageReadTest {

    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";

    @Inject Commands commands;
    @Inject Reads reads;
    @Inject CaseNotes notes;

    private final String words = "w" + UUID.randomUUID();

    private static Actor reader(String borough, String purpose) {
        return new Actor(
                "reader-" + UUID.randomUUID(),
                "reader",
                Set.of(Role.DSCO, Role.SEN_CASEWORKER),
                borough,
                "portal",
                null,
                purpose,
                Instant.parse("2026-09-01T09:00:00.123456Z"));
    }

    private String write(String borough, String more) {
        return commands.open(
                        Command.by(reader(borough, null), null),
                        notes,
                        CaseNote.WRITTEN,
                        () ->
                                new Opened<>(
                                        new CaseNote(UUID.randomUUID(), borough, words + more),
                                        Happened.nothing()),
                        UUID::fromString,
                        CaseNote::id)
                .toString();
    }

    private PageQuery<CaseNote> query(int limit) {
        return query(
                "select id, borough, words from case_note where words like ? order by words"
                        + " fetch first "
                        + (limit + 1)
                        + " rows only");
    }

    private PageQuery<CaseNote> query(String sql) {
        return new PageQuery<>(
                CaseNote.TYPE,
                sql,
                List.of(words + "%"),
                "id",
                "words",
                row ->
                        new CaseNote(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
    }

    private List<String> shown(Actor actor, int limit) {
        return reads.page(
                actor,
                limit,
                PlanMode.ONCE.alone(),
                query(limit),
                (mode, note) -> mode + note.words().substring(words.length()));
    }

    private static List<Map<String, Object>> linesOf(Actor actor) {
        return Database.select(
                "select borough, username, roles, client, action, record_type, record_ids::text as ids,"
                        + " purpose, at::text as at, length(trace_id) as trace"
                        + " from access_log where subject = ?",
                actor.subject());
    }

    @Test
    void showsOneMoreThanThePageAndRecordsThoseOfThePageInTheirOrder() {
        write(CAMDEN, "c");
        String first = write(CAMDEN, "a");
        String second = write(CAMDEN, "b");
        write(HACKNEY, "aa");
        Actor actor = reader(CAMDEN, "supervision");

        assertThat(shown(actor, 2)).containsExactly("ONCEa", "ONCEb", "ONCEc");

        assertThat(linesOf(actor)).hasSize(1);
        Map<String, Object> line = linesOf(actor).get(0);
        assertThat(line)
                .containsEntry("borough", CAMDEN)
                .containsEntry("username", "reader")
                .containsEntry("roles", "dsco sen-caseworker")
                .containsEntry("client", "portal")
                .containsEntry("action", "READ")
                .containsEntry("record_type", "case-note")
                .containsEntry("ids", "{" + first + "," + second + "}")
                .containsEntry("purpose", "supervision")
                .containsEntry("trace", 32);
        assertThat(line.get("at").toString()).contains(":00:00.123456");
        assertThat(shown(reader(CAMDEN, null), 5)).hasSize(3);
    }

    /** Reads more often than the server needs to prepare the statement. */
    @Test
    void recordsEachPageOnceWithoutAPurposeWhereNoneIsStated() {
        String only = write(CAMDEN, "a");
        Actor actor = reader(CAMDEN, null);

        for (int call = 1; call <= 8; call++) {
            assertThat(shown(actor, 1)).containsExactly("ONCEa");
            assertThat(linesOf(actor))
                    .hasSize(call)
                    .allSatisfy(
                            line ->
                                    assertThat(line)
                                            .containsEntry("ids", "{" + only + "}")
                                            .containsEntry("purpose", null));
        }
    }

    @Test
    void recordsNothingWhereNothingIsShown() {
        write(HACKNEY, "a");
        Actor actor = reader(CAMDEN, null);

        assertThat(shown(actor, 2)).isEmpty();
        assertThat(linesOf(actor)).isEmpty();
    }

    @Test
    void recordsNothingWhereThePageFails() {
        write(CAMDEN, "a");
        Actor actor = reader(CAMDEN, null);
        PageQuery<CaseNote> failing =
                query(
                        "select id, borough, words, 1 / (length(words) - length(words)) as failing from case_note where words like ?");

        assertThatThrownBy(
                        () ->
                                reads.page(
                                        actor,
                                        2,
                                        PlanMode.ONCE.alone(),
                                        failing,
                                        (mode, note) -> note.words()))
                .isInstanceOf(DatabaseException.class);
        assertThat(linesOf(actor)).isEmpty();
    }

    @Test
    void showsNothingWhereTheLineIsRefused() {
        write(CAMDEN, "a");
        Actor nobody =
                new Actor(null, "reader", Set.of(), CAMDEN, "portal", null, null, Instant.EPOCH);
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                reads.page(
                                        nobody,
                                        2,
                                        PlanMode.ONCE.alone(),
                                        query(2),
                                        (mode, note) -> seen.add(note.words())))
                .isInstanceOf(DatabaseException.class);
        assertThat(seen).isEmpty();
    }
}
