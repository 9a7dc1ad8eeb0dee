package london.dsco.records;

import static london.dsco.records.NoteCommands.CAMDEN;
import static london.dsco.records.NoteCommands.accesses;
import static london.dsco.records.NoteCommands.dsco;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What the access log says of a reading. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReadsTest {

    @Inject NoteCommands sent;
    @Inject Reads reads;
    @Inject CaseNotes notes;

    @Test
    void aListLogsTheRowsShownAndNotTheExtraOneReadToFindTheNextPage() {
        UUID shown = sent.written("shown");
        UUID more = sent.written("more");
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
    void linesAboutOneRecordLogItOnceAndAPageWithoutLinesLogsNothing() {
        UUID id = sent.written("shown");
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
}
