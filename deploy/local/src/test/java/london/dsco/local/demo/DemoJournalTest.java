package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoJournalTest {

    private static final DemoStory STORY =
            new DemoStory(LocalDate.parse("2026-11-20"), DemoSize.SMALL);

    @TempDir Path folder;

    @Test
    void anInterruptedLoadContinuesItsOwnStory() {
        DemoStep open = STORY.steps().get(0);
        try (DemoJournal first = journal(STORY)) {
            first.done(open, "0199-id");
        }

        try (DemoJournal second =
                journal(new DemoStory(LocalDate.parse("2026-11-27"), DemoSize.LARGE))) {
            assertThat(second.story()).isEqualTo(STORY);
            assertThat(second.isDone(open)).isTrue();
            assertThat(second.isDone(STORY.steps().get(1))).isFalse();
            assertThat(second.result(open.request(), DemoAction.OPEN)).contains("0199-id");
        }
    }

    @Test
    void onlyAFinishedLoadIsComplete() {
        try (DemoJournal journal = journal(STORY)) {
            assertThat(DemoJournal.isComplete(folder.resolve("journal"))).isFalse();
            journal.complete();
        }

        assertThat(DemoJournal.isComplete(folder.resolve("journal"))).isTrue();
    }

    private DemoJournal journal(DemoStory story) {
        return new DemoJournal(folder.resolve("journal"), story);
    }
}
