package london.dsco.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StepTest {

    private enum Status {
        OPEN,
        PAUSED,
        CLOSED
    }

    private enum Readers {
        NEIGHBOURS,
        PASSERS_BY
    }

    private static Step.Row<Status> row() {
        return Step.named("MOVED", Status.class);
    }

    @Test
    void leadsFromEachStatusOfASetWhereTheRowSays() {
        Step<Status> step = row().from(EnumSet.of(Status.OPEN, Status.PAUSED)).staying().step();
        assertThat(step.after(Status.OPEN)).contains(Status.OPEN);
        assertThat(step.after(Status.PAUSED)).contains(Status.PAUSED);
        assertThat(step.after(Status.CLOSED)).isEmpty();
    }

    @Test
    void isHiddenFromOthersByDefault() {
        assertThat(row().step().isShownTo(Readers.NEIGHBOURS)).isFalse();
    }

    @Test
    void isShownOnlyToTheReadersItNames() {
        Step<Status> step = row().shownTo(Readers.NEIGHBOURS).opening(Status.OPEN);
        assertThat(step.isShownTo(Readers.NEIGHBOURS)).isTrue();
        assertThat(step.isShownTo(Readers.PASSERS_BY)).isFalse();
    }
}
