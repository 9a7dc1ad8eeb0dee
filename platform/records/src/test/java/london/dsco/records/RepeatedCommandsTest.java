package london.dsco.records;

import static london.dsco.records.NoteCommands.CAMDEN;
import static london.dsco.records.NoteCommands.HACKNEY;
import static london.dsco.records.NoteCommands.accesses;
import static london.dsco.records.NoteCommands.actor;
import static london.dsco.records.NoteCommands.assertRefused;
import static london.dsco.records.NoteCommands.count;
import static london.dsco.records.NoteCommands.dsco;
import static london.dsco.records.NoteCommands.keyed;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** A command that comes again with its idempotency key. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RepeatedCommandsTest {

    @Inject NoteCommands sent;
    @Inject Reads reads;
    @Inject CaseNotes notes;

    @Test
    void anOpeningThatAskedFirstIsRepeatedWithWhatWasMadeThen() {
        String words = "asked " + UUID.randomUUID();
        Command<UUID> command = keyed(null, dsco(CAMDEN), "asking-" + UUID.randomUUID(), words);
        assertThat(sent.counted(command, words)).isEqualTo("0 of " + words);
        sent.written(words);

        assertThat(sent.counted(command, words)).isEqualTo("0 of " + words);
    }

    @Test
    void anOpeningThatAskedFirstRefusesTheKeyOfAnother() {
        String words = "asked " + UUID.randomUUID();
        String key = "asking-" + UUID.randomUUID();
        sent.counted(keyed(null, dsco(CAMDEN), key, "one"), words);

        assertRefused(
                Refusal.Code.IDEMPOTENCY_KEY_REUSED,
                () -> sent.counted(keyed(null, dsco(CAMDEN), key, "another"), words));
    }

    @Test
    void aRepeatedCommandTakesEffectOnceAndIsAnsweredAgain() {
        UUID id = sent.written("first");
        String key = UUID.randomUUID().toString();
        String first = sent.reword(keyed(id, dsco(CAMDEN), key, "a"), "second");
        assertThat(sent.reword(keyed(id, dsco(CAMDEN), key, "a"), "second")).isEqualTo(first);
        assertThat(count("history_entry", "record_id", id)).isEqualTo(1);
        assertThat(accesses(id))
                .extracting(line -> line.get("action"))
                .containsExactly("WRITTEN", "REWORDED", "READ");
    }

    @Test
    void aRepeatedOpeningAnswersWithTheRecordThatWasOpenedFirst() {
        String key = UUID.randomUUID().toString();
        UUID first = sent.write(keyed(null, dsco(CAMDEN), key, "a"), "once");
        assertThat(sent.write(keyed(null, dsco(CAMDEN), key, "a"), "once")).isEqualTo(first);
    }

    @Test
    void aPutRepeatedWithItsKeyIsCarriedOutAgain() {
        UUID id = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        assertThat(sent.put(keyed(id, dsco(CAMDEN), key, "a"), "first")).isTrue();
        assertThat(sent.put(keyed(id, dsco(CAMDEN), key, "a"), "first")).isFalse();
        assertThat(sent.put(keyed(id, dsco(CAMDEN), key, "b"), "second")).isFalse();
        assertThat(reads.one(id, dsco(CAMDEN), notes, CaseNote::words)).isEqualTo("second");
    }

    @Test
    void aRepeatedCommandIsRefusedToWhoeverMayNoLongerSeeTheRecord() {
        UUID id = sent.written("first");
        String key = UUID.randomUUID().toString();
        sent.reword(keyed(id, dsco(CAMDEN), key, "a"), "second");
        Actor withoutTheRole = actor("dsco", CAMDEN, Role.ADVICE_AUTHOR);
        assertRefused(
                Refusal.Code.FORBIDDEN,
                () -> sent.reword(keyed(id, withoutTheRole, key, "a"), "second"));
    }

    @Test
    void aKeyThatCameWithAnotherRequestIsRefused() {
        UUID id = sent.written("first");
        String key = UUID.randomUUID().toString();
        sent.reword(keyed(id, dsco(CAMDEN), key, "a"), "second");
        assertRefused(
                Refusal.Code.IDEMPOTENCY_KEY_REUSED,
                () -> sent.reword(keyed(id, dsco(CAMDEN), key, "b"), "third"));
    }

    @Test
    void aKeyWhoseCommandIsStillRunningIsRefused() throws Exception {
        UUID id = sent.written("first");
        String key = UUID.randomUUID().toString();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> sent.slowly(id, key, running, mayEnd));
        running.await();
        try {
            assertRefused(
                    Refusal.Code.IDEMPOTENCY_KEY_IN_USE,
                    () -> sent.reword(keyed(id, dsco(CAMDEN), key, "a"), "slow"));
        } finally {
            mayEnd.countDown();
        }
        first.get();
        assertThat(reads.one(id, dsco(CAMDEN), notes, CaseNote::words)).isEqualTo("slow");
    }

    @Test
    void aChangeThatAskedFirstIsMadeFromTheAnswerAndOnce() {
        UUID id = sent.written("first");
        Command<UUID> command = keyed(id, dsco(CAMDEN), "asking-" + UUID.randomUUID(), "lengthen");

        assertThat(sent.lengthen(command, "second")).isEqualTo("first second");
        assertThat(sent.lengthen(command, "second")).isEqualTo("first second");
        assertThat(accesses(id))
                .extracting(line -> line.get("action"))
                .containsExactly("WRITTEN", "REWORDED", "READ");
    }

    @Test
    void aChangeThatAskedFirstIsRefusedLikeAnyOther() {
        UUID id = sent.written("first");
        String key = "asking-" + UUID.randomUUID();
        sent.lengthen(keyed(id, dsco(CAMDEN), key, "one"), "second");

        assertRefused(
                Refusal.Code.IDEMPOTENCY_KEY_REUSED,
                () -> sent.lengthen(keyed(id, dsco(CAMDEN), key, "another"), "third"));
        assertRefused(
                Refusal.Code.NOT_FOUND,
                () -> sent.lengthen(Command.by(dsco(HACKNEY), id), "theirs"));
        assertRefused(
                Refusal.Code.FORBIDDEN,
                () ->
                        sent.lengthen(
                                Command.by(actor("author", CAMDEN, Role.ADVICE_AUTHOR), id), "no"));
        assertThat(reads.one(id, dsco(CAMDEN), notes, CaseNote::words)).isEqualTo("first second");
    }

    @Test
    void aChangeThatAskedFirstDoesNotWaitForTheCommandThatHasItsKey() throws Exception {
        UUID id = sent.written("first");
        String key = UUID.randomUUID().toString();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> sent.slowly(id, key, running, mayEnd));
        running.await();
        try {
            assertRefused(
                    Refusal.Code.IDEMPOTENCY_KEY_IN_USE,
                    () -> sent.lengthen(keyed(id, dsco(CAMDEN), key, "a"), "second"));
        } finally {
            mayEnd.countDown();
        }
        first.get();
    }
}
