package london.dsco.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void readsTheTimeOfAThreadWhoseNameHoldsSpacesAndBrackets() {
        assertThat(WarmUp.ticks("42 (C2 Compiler) T) S 1 1 1 0 -1 4194304 7 0 0 0 250 17 0 0 20 0"))
                .isEqualTo(267);
    }

    @Test
    void endsAfterTheMostRoundsOfAProcessThatStillCompilesOrRests() throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        WarmUp.until(
                ProcessHandle.current().pid(),
                3,
                new PrintStream(OutputStream.nullOutputStream()),
                rounds::incrementAndGet);
        assertThat(rounds.get()).isBetween(1, 3);
    }
}
