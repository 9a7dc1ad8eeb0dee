package london.dsco.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import london.dsco.database.BoroughScope;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class CommandsTest {

    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";

    @Inject Commands commands;
    @Inject Reads reads;
    @Inject CaseNotes notes;
    @Inject BoroughScope scope;
    @Inject History history;

    private static Actor dsco(String borough) {
        return actor("dsco", borough, Role.DSCO);
    }

    private static Actor actor(String name, String borough, Role... roles) {
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

    private static <I> Command<I> keyed(I id, Actor actor, String key, String asked) {
        return new Command<>(
                id,
                actor,
                Optional.of(new Command.Attempt(key, asked.getBytes(UTF_8))),
                current -> {});
    }

    private UUID written(String words) {
        return write(Command.by(dsco(CAMDEN), null), words);
    }

    private UUID write(Command<UUID> command, String words) {
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

    /** Opens a note with the number of the borough's notes that have these words. */
    private String counted(Command<UUID> command, String words) {
        return commands.open(
                command,
                notes,
                CaseNote.WRITTEN,
                new Question<>(
                        "select count(*) from case_note where words = ?",
                        List.of(words),
                        CommandsTest::number),
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

    private static long number(PreparedStatement executed) throws SQLException {
        try (ResultSet row = executed.getResultSet()) {
            row.next();
            return row.getLong(1);
        }
    }

    private String reword(Command<UUID> command, String words) {
        return commands.run(
                command,
                notes,
                CaseNote.REWORDED,
                note -> note.reword(words).made("word-1"),
                (note, made) -> note.words() + " " + made);
    }

    private boolean put(Command<UUID> command, String words) {
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

    private static List<Map<String, Object>> accesses(UUID id) {
        return Database.select(
                "select action, username, purpose from access_log where record_ids = array[?]::text[] order by seq",
                id.toString());
    }

    private static long count(String table, String column, UUID id) {
        return (Long)
                Database.select(
                                "select count(*) as n from " + table + " where " + column + " = ?",
                                id.toString())
                        .get(0)
                        .get("n");
    }

    private static void assertRefused(Refusal.Code code, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    @Test
    void theQuestionOfAnOpeningIsAnsweredOnlyFromItsOwnBorough() {
        String words = "asked " + UUID.randomUUID();
        written(words);

        assertThat(counted(Command.by(dsco(CAMDEN), null), words)).isEqualTo("1 of " + words);
        assertThat(counted(Command.by(dsco(HACKNEY), null), words)).isEqualTo("0 of " + words);
    }

    @Test
    void aRepeatedOpeningWithAQuestionAnswersWithTheFirstRecord() {
        String words = "asked " + UUID.randomUUID();
        Command<UUID> command = keyed(null, dsco(CAMDEN), "asking-" + UUID.randomUUID(), words);
        assertThat(counted(command, words)).isEqualTo("0 of " + words);
        written(words);

        assertThat(counted(command, words)).isEqualTo("0 of " + words);
    }

    @Test
    void anOpeningWithAQuestionRefusesAnotherRequestsKey() {
        String words = "asked " + UUID.randomUUID();
        String key = "asking-" + UUID.randomUUID();
        counted(keyed(null, dsco(CAMDEN), key, "one"), words);

        assertRefused(
                Refusal.Code.IDEMPOTENCY_KEY_REUSED,
                () -> counted(keyed(null, dsco(CAMDEN), key, "another"), words));
    }

    @Test
    void aCommandStoresItsChangeHistoryEventAndAccessLineTogether() {
        UUID id = written("first");
        assertThat(reword(Command.by(dsco(CAMDEN), id), "second")).isEqualTo("second word-1");

        List<History.Line> lines = reads.one(id, dsco(CAMDEN), notes, note -> history.of(note));
        assertThat(lines)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.name()).isEqualTo("REWORDED");
                            assertThat(line.actor()).isEqualTo("dsco");
                            assertThat(line.data()).contains("\"length\": 6");
                            assertThat(line.note()).isEqualTo("said why");
                        });
        assertThat(accesses(id))
                .extracting(line -> line.get("action"))
                .containsExactly("WRITTEN", "REWORDED", "READ");
        assertThat(accesses(id))
                .extracting(line -> line.get("purpose"))
                .containsOnly("supervision");

        var told = Topics.await("sample.note.v1", id.toString(), 1).get(0);
        assertThat(told.value()).isEqualTo("{\"noteId\": \"" + id + "\"}");
        assertThat(Topics.header(told, "ce_type")).isEqualTo("london.dsco.sample.note.reworded.v1");
        assertThat(Topics.header(told, "ce_borough")).isEqualTo(CAMDEN);
        assertThat(Topics.header(told, "ce_source")).isEqualTo("urn:dsco:sample-service");
    }

    @Test
    void aRefusedChangeLeavesNothing() {
        UUID id = written("first");
        assertRefused(
                Refusal.Code.CONFLICT,
                () ->
                        commands.run(
                                Command.by(dsco(CAMDEN), id),
                                notes,
                                CaseNote.REWORDED,
                                note -> {
                                    note.reword("half-done");
                                    throw Refusal.of(Refusal.Code.CONFLICT).raise();
                                },
                                (note, made) -> note));
        assertThat(reads.one(id, dsco(CAMDEN), notes, CaseNote::words)).isEqualTo("first");
        assertThat(count("history_entry", "record_id", id)).isZero();
        assertThat(count("outbox", "aggregateid", id)).isZero();
        assertThat(accesses(id))
                .extracting(line -> line.get("action"))
                .containsExactly("WRITTEN", "READ");
    }

    @Test
    void theStatusTableRefusesBeforeTheChangeIsTried() {
        UUID id = written("first");
        Function<CaseNote, Happened> close = note -> Happened.nothing();
        commands.run(
                Command.by(dsco(CAMDEN), id), notes, CaseNote.CLOSED, close, (note, made) -> note);
        assertRefused(
                Refusal.Code.TRANSITION_NOT_ALLOWED,
                () ->
                        commands.run(
                                Command.by(dsco(CAMDEN), id),
                                notes,
                                CaseNote.REWORDED,
                                note -> {
                                    throw new AssertionError("the change was tried");
                                },
                                (note, made) -> note));
    }

    @Test
    void aCallerWithAnotherVersionIsRefusedBeforeTheChange() {
        UUID id = written("first");
        Command<UUID> stale =
                new Command<>(
                        id,
                        dsco(CAMDEN),
                        Optional.empty(),
                        current -> {
                            assertThat(current).isEqualTo(List.of("first"));
                            throw Refusal.of(Refusal.Code.PRECONDITION_FAILED).raise();
                        });
        assertRefused(Refusal.Code.PRECONDITION_FAILED, () -> reword(stale, "second"));
    }

    @Test
    void aRepeatedCommandTakesEffectOnceAndIsAnsweredAgain() {
        UUID id = written("first");
        String key = UUID.randomUUID().toString();
        String first = reword(keyed(id, dsco(CAMDEN), key, "a"), "second");
        assertThat(reword(keyed(id, dsco(CAMDEN), key, "a"), "second")).isEqualTo(first);
        assertThat(count("history_entry", "record_id", id)).isEqualTo(1);
        assertThat(accesses(id))
                .extracting(line -> line.get("action"))
                .containsExactly("WRITTEN", "REWORDED", "READ");
    }

    @Test
    void aRepeatedOpeningAnswersWithTheFirstRecord() {
        String key = UUID.randomUUID().toString();
        UUID first = write(keyed(null, dsco(CAMDEN), key, "a"), "once");
        assertThat(write(keyed(null, dsco(CAMDEN), key, "a"), "once")).isEqualTo(first);
    }

    @Test
    void aPutRepeatedWithItsKeyIsCarriedOutAgain() {
        UUID id = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        assertThat(put(keyed(id, dsco(CAMDEN), key, "a"), "first")).isTrue();
        assertThat(put(keyed(id, dsco(CAMDEN), key, "a"), "first")).isFalse();
        assertThat(put(keyed(id, dsco(CAMDEN), key, "b"), "second")).isFalse();
        assertThat(reads.one(id, dsco(CAMDEN), notes, CaseNote::words)).isEqualTo("second");
    }

    @Test
    void aRepeatedCommandIsRefusedIfTheCallerMayNoLongerSeeTheRecord() {
        UUID id = written("first");
        String key = UUID.randomUUID().toString();
        reword(keyed(id, dsco(CAMDEN), key, "a"), "second");
        Actor withoutTheRole = actor("dsco", CAMDEN, Role.ADVICE_AUTHOR);
        assertRefused(
                Refusal.Code.FORBIDDEN,
                () -> reword(keyed(id, withoutTheRole, key, "a"), "second"));
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() {
        UUID id = written("first");
        String key = UUID.randomUUID().toString();
        reword(keyed(id, dsco(CAMDEN), key, "a"), "second");
        assertRefused(
                Refusal.Code.IDEMPOTENCY_KEY_REUSED,
                () -> reword(keyed(id, dsco(CAMDEN), key, "b"), "third"));
    }

    @Test
    void aKeyWhoseCommandIsStillRunningIsRefused() throws Exception {
        UUID id = written("first");
        String key = UUID.randomUUID().toString();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var first =
                CompletableFuture.runAsync(
                        () ->
                                commands.run(
                                        keyed(id, dsco(CAMDEN), key, "a"),
                                        notes,
                                        CaseNote.REWORDED,
                                        note -> {
                                            running.countDown();
                                            await(mayEnd);
                                            return note.reword("slow");
                                        },
                                        (note, made) -> made));
        running.await();
        try {
            assertRefused(
                    Refusal.Code.IDEMPOTENCY_KEY_IN_USE,
                    () -> reword(keyed(id, dsco(CAMDEN), key, "a"), "slow"));
        } finally {
            mayEnd.countDown();
        }
        first.get();
        assertThat(reads.one(id, dsco(CAMDEN), notes, CaseNote::words)).isEqualTo("slow");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anotherBoroughsRecordIsNotFound() {
        UUID id = written("first");
        assertRefused(
                Refusal.Code.NOT_FOUND, () -> reads.one(id, dsco(HACKNEY), notes, CaseNote::words));
        assertRefused(
                Refusal.Code.NOT_FOUND, () -> reword(Command.by(dsco(HACKNEY), id), "theirs"));
    }

    @Test
    void aJobActsUnderItsOwnName() {
        UUID id = written("first");
        Actor job = Actor.system("reminders", CAMDEN, Instant.parse("2026-09-29T00:00:00Z"));
        reword(Command.by(job, id), "by itself");
        assertThat(accesses(id))
                .extracting(line -> line.get("username"))
                .containsExactly("dsco", "system:reminders");
    }

    @Test
    void aListLogsOnlyTheRecordsShown() {
        UUID shown = written("shown");
        UUID more = written("more");
        List<String> words =
                reads.list(
                        dsco(CAMDEN),
                        1,
                        () ->
                                List.of(
                                        notes.find(shown, dsco(CAMDEN), Lock.READ).orElseThrow(),
                                        notes.find(more, dsco(CAMDEN), Lock.READ).orElseThrow()),
                        CaseNote::words);
        assertThat(words).containsExactly("shown", "more");
        assertThat(accesses(shown)).hasSize(2);
        assertThat(accesses(more)).hasSize(1);
    }

    @Test
    void linesAboutOneRecordLogItOnceAndAnEmptyPageLogsNothing() {
        UUID id = written("shown");
        List<String> lines =
                reads.lines(
                        dsco(CAMDEN),
                        2,
                        () -> List.of("first", "second", "more"),
                        line -> notes.find(id, dsco(CAMDEN), Lock.READ).orElseThrow(),
                        line -> line + " line");
        assertThat(lines).containsExactly("first line", "second line", "more line");
        assertThat(accesses(id)).hasSize(2);
        assertThat(
                        reads.<CaseNote, String>lines(
                                dsco(CAMDEN), 2, List::of, line -> line, CaseNote::words))
                .isEmpty();
        assertThat(accesses(id)).hasSize(2);
    }

    @Test
    void aTransactionOfOneBoroughNeverJoinsAnothers() {
        AtomicReference<Throwable> inner = new AtomicReference<>();
        assertThatThrownBy(() -> scope.in(CAMDEN, () -> scope.in(HACKNEY, () -> {})))
                .isInstanceOf(IllegalStateException.class);
        // Whatever was thrown, the thread is clean for the next request.
        scope.in(HACKNEY, () -> inner.set(null));
        assertThatThrownBy(scope::require).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOutboxShowsABoroughOnlyItsOwnEvents() throws Exception {
        UUID id = written("first");
        reword(Command.by(dsco(CAMDEN), id), "second");
        try (var connection = Database.asApplicationIn(HACKNEY)) {
            assertThat(
                            Database.select(
                                    connection,
                                    "select 1 from outbox where aggregateid = ?",
                                    id.toString()))
                    .isEmpty();
        }
    }
}
