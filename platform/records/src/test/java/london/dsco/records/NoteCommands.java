package london.dsco.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.testkit.Database;

/** Commands about a note, as the tests send them. */
@ApplicationScoped
class NoteCommands {

    static final String CAMDEN = "E09000007";
    static final String HACKNEY = "E09000012";

    private final Commands commands;
    private final CaseNotes notes;

    NoteCommands(Commands commands, CaseNotes notes) {
        this.commands = commands;
        this.notes = notes;
    }

    static Actor dsco(String borough) {
        return actor("dsco", borough, Role.DSCO);
    }

    static Actor actor(String name, String borough, Role... roles) {
        return new Actor(
                name + "-" + borough,
                name,
                Set.of(roles),
                borough,
                "portal",
                null,
                "supervision",
                Instant.parse("2026-09-01T09:00:00Z"));
    }

    static <I> Command<I> keyed(I id, Actor actor, String key, String asked) {
        return new Command<>(
                id,
                actor,
                Optional.of(new Command.Attempt(key, asked.getBytes(UTF_8))),
                current -> {});
    }

    UUID written(String words) {
        return write(Command.by(dsco(CAMDEN), null), words);
    }

    UUID write(Command<UUID> command, String words) {
        return commands.open(
                command,
                notes,
                CaseNote.WRITTEN,
                () ->
                        new Opened<>(
                                new CaseNote(UUID.randomUUID(), command.actor().borough(), words),
                                Happened.nothing()),
                UUID::fromString,
                CaseNote::id);
    }

    /** Opens a note that says how many the borough has with these words. */
    String counted(Command<UUID> command, String words) {
        return commands.open(
                command,
                notes,
                CaseNote.WRITTEN,
                new Question<>(
                        "select count(*) from case_note where words = ?",
                        List.of(words),
                        NoteCommands::number),
                known ->
                        new Opened<>(
                                new CaseNote(
                                        UUID.randomUUID(),
                                        command.actor().borough(),
                                        known + " of " + words),
                                Happened.nothing()),
                UUID::fromString,
                CaseNote::words);
    }

    static long number(PreparedStatement executed) throws SQLException {
        try (ResultSet row = executed.getResultSet()) {
            row.next();
            return row.getLong(1);
        }
    }

    String reword(Command<UUID> command, String words) {
        return commands.run(
                command,
                notes,
                CaseNote.REWORDED,
                note -> note.reword(words).made("word-1"),
                (note, made) -> note.words() + " " + made);
    }

    /** Adds to the words of a note what they were when it was locked. */
    String lengthen(Command<UUID> command, String more) {
        return commands.run(
                command,
                notes,
                CaseNote.REWORDED,
                note -> List.of(),
                new Question<>(
                        "select words from case_note where id = ?",
                        List.of(command.id()),
                        NoteCommands::text),
                (note, words) -> note.reword(words + " " + more),
                (note, made) -> note.words());
    }

    static String text(PreparedStatement executed) throws SQLException {
        try (ResultSet row = executed.getResultSet()) {
            return row.next() ? row.getString(1) : "nothing";
        }
    }

    boolean put(Command<UUID> command, String words) {
        return commands.put(
                command,
                notes,
                CaseNote.REWORDED,
                note -> note.reword(words),
                CaseNote.WRITTEN,
                () ->
                        new Opened<>(
                                new CaseNote(command.id(), command.actor().borough(), words),
                                Happened.nothing()),
                (note, opened) -> opened);
    }

    static List<Map<String, Object>> accesses(UUID id) {
        return Database.select(
                "select action, username, purpose from access_log where record_ids = array[?]::text[] order by seq",
                id.toString());
    }

    static long count(String table, String column, UUID id) {
        return (Long)
                Database.select(
                                "select count(*) as n from " + table + " where " + column + " = ?",
                                id.toString())
                        .get(0)
                        .get("n");
    }

    static void assertRefused(Refusal.Code code, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    /** Holds the note until it may end. */
    void slowly(UUID id, String key, CountDownLatch running, CountDownLatch mayEnd) {
        commands.run(
                key == null ? Command.by(dsco(CAMDEN), id) : keyed(id, dsco(CAMDEN), key, "a"),
                notes,
                CaseNote.REWORDED,
                note -> {
                    running.countDown();
                    await(mayEnd);
                    return note.reword("slow");
                },
                (note, made) -> made);
    }

    static boolean isWaitedFor() {
        return !Database.select(
                        "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like '%case_note where id%'")
                .isEmpty();
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
