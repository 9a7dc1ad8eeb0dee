package london.dsco.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class LoadsTest {

    private static final Actor LOADER =
            Actor.system("load", "E09000007", Instant.parse("2026-09-01T09:00:00Z"));

    @Inject Loads loads;
    @Inject CaseNotes notes;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void storesHistoryAndEventsOfEachAndOneAccessLineForAll() {
        loads.part(LOADER, this::opened);

        assertThat(
                        Database.select(
                                "select record_id, name, actor, note, data ->> 'length' as length"
                                        + " from history_entry where record_id in (?, ?) order by seq",
                                one.toString(),
                                other.toString()))
                .extracting(line -> List.copyOf(line.values()).toString())
                .containsExactly(
                        "[" + one + ", WRITTEN, system:load, said why, 3]",
                        "[" + other + ", WRITTEN, system:load, said why, 5]");
        assertThat(
                        Database.select(
                                "select action, record_type from access_log"
                                        + " where record_ids = array[?, ?]::text[]",
                                one.toString(),
                                other.toString()))
                .hasSize(1);
        assertThat(Topics.await("sample.note.v1", one.toString(), 1)).hasSize(1);
        assertThat(Topics.await("sample.note.v1", other.toString(), 1)).hasSize(1);
    }

    @Test
    void aFailedPartLeavesNothing() {
        assertThatThrownBy(
                        () ->
                                loads.part(
                                        LOADER,
                                        () -> {
                                            opened();
                                            throw new IllegalStateException("cut off");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        for (String table : List.of("case_note where id::text", "history_entry where record_id")) {
            assertThat(Database.select("select 1 from " + table + " = ?", one.toString()))
                    .isEmpty();
        }
        assertThat(Database.select("select 1 from outbox where aggregateid = ?", one.toString()))
                .isEmpty();
    }

    @Test
    void recordsTheAccessToUnchangedRecords() {
        List<CaseNote> known = loads.part(LOADER, this::opened);
        loads.part(
                LOADER,
                () -> {
                    loads.unchanged(LOADER, CaseNote.REWORDED, known);
                    return known;
                });

        assertThat(
                        Database.select(
                                "select action from access_log where record_ids = array[?, ?]::text[]"
                                        + " order by seq",
                                one.toString(),
                                other.toString()))
                .extracting(line -> line.get("action"))
                .containsExactly("WRITTEN", "REWORDED");
        assertThat(
                        Database.select(
                                "select 1 from history_entry where record_id = ?", one.toString()))
                .hasSize(1);
    }

    @Test
    void refusesToStoreAnythingOutsideAPart() {
        assertThatThrownBy(this::opened).isInstanceOf(IllegalStateException.class);
    }

    private List<CaseNote> opened() {
        List<Opened<CaseNote>> opened =
                Stream.of(note(one, "one"), note(other, "other")).collect(Collectors.toList());
        loads.open(LOADER, CaseNote.WRITTEN, opened, entries -> entries.forEach(notes::add));
        return opened.stream().map(Opened::entry).toList();
    }

    private static Opened<CaseNote> note(UUID id, String words) {
        CaseNote note = new CaseNote(id, LOADER.borough(), "");
        return new Opened<>(note, note.reword(words));
    }
}
