package london.dsco.records;

import static london.dsco.records.NoteCommands.CAMDEN;
import static london.dsco.records.NoteCommands.HACKNEY;
import static london.dsco.records.NoteCommands.accesses;
import static london.dsco.records.NoteCommands.assertRefused;
import static london.dsco.records.NoteCommands.count;
import static london.dsco.records.NoteCommands.dsco;
import static london.dsco.records.NoteCommands.isWaitedFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

/** What a command leaves behind, and what refuses it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CommandsTest {

    @Inject NoteCommands sent;
    @Inject Commands commands;
    @Inject Reads reads;
    @Inject CaseNotes notes;
    @Inject History history;

    @Test
    void theQuestionOfAnOpeningIsAnsweredOnlyFromItsOwnBorough() {
        String words = "asked " + UUID.randomUUID();
        sent.written(words);

        assertThat(sent.counted(Command.by(dsco(CAMDEN), null), words)).isEqualTo("1 of " + words);
        assertThat(sent.counted(Command.by(dsco(HACKNEY), null), words)).isEqualTo("0 of " + words);
    }

    @Test
    void aCommandLeavesItsChangeHistoryEventAndAccessLineTogether() {
        UUID id = sent.written("first");
        assertThat(sent.reword(Command.by(dsco(CAMDEN), id), "second")).isEqualTo("second word-1");

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
        UUID id = sent.written("first");
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
    void whatTheStatusTableForbidsIsRefusedBeforeTheChangeIsTried() {
        UUID id = sent.written("first");
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
    void whoeverSawAnotherVersionIsRefusedBeforeTheChange() {
        UUID id = sent.written("first");
        Command<UUID> stale =
                new Command<>(
                        id,
                        dsco(CAMDEN),
                        Optional.empty(),
                        current -> {
                            assertThat(current).isEqualTo(List.of("first"));
                            throw Refusal.of(Refusal.Code.PRECONDITION_FAILED).raise();
                        });
        assertRefused(Refusal.Code.PRECONDITION_FAILED, () -> sent.reword(stale, "second"));
    }

    @Test
    void whatAChangeAskedFirstIsNoOlderThanTheChangeBefore() throws Exception {
        UUID id = sent.written("first");
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var before = CompletableFuture.runAsync(() -> sent.slowly(id, null, running, mayEnd));
        running.await();
        var after =
                CompletableFuture.supplyAsync(
                        () -> sent.lengthen(Command.by(dsco(CAMDEN), id), "second"));
        while (!isWaitedFor() && !after.isDone()) {
            Thread.onSpinWait();
        }
        mayEnd.countDown();

        before.get();
        assertThat(after.get()).isEqualTo("slow second");
    }

    @Test
    void anotherBoroughsRecordIsNotFound() {
        UUID id = sent.written("first");
        assertRefused(
                Refusal.Code.NOT_FOUND, () -> reads.one(id, dsco(HACKNEY), notes, CaseNote::words));
        assertRefused(
                Refusal.Code.NOT_FOUND, () -> sent.reword(Command.by(dsco(HACKNEY), id), "theirs"));
    }

    @Test
    void aJobActsUnderItsOwnName() {
        UUID id = sent.written("first");
        Actor job = Actor.system("reminders", CAMDEN, Instant.parse("2026-09-29T00:00:00Z"));
        sent.reword(Command.by(job, id), "by itself");
        assertThat(accesses(id))
                .extracting(line -> line.get("username"))
                .containsExactly("dsco", "system:reminders");
    }
}
