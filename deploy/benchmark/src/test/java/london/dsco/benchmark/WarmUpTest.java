package london.dsco.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void readsTheTimeOfAThreadWithSpacesAndBracketsInItsName() {
        assertThat(WarmUp.ticks("42 (C2 Compiler) T) S 1 1 1 0 -1 4194304 7 0 0 0 250 17 0 0 20 0"))
                .isEqualTo(267);
    }

    @Test
    void endsOnceTheCompilerRests() throws Exception {
        assertThat(rounds(none -> Duration.ZERO)).isEqualTo(1);
    }

    @Test
    void endsAfterTheMaximumOfRoundsWhileItStillCompiles() throws Exception {
        assertThat(rounds(Duration::ofSeconds)).isEqualTo(3);
    }

    /**
     * @param compiled the compiler's processor time when asked for the first, second, … time
     */
    private static int rounds(LongFunction<Duration> compiled) throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        AtomicLong asked = new AtomicLong();
        WarmUp.until(
                () -> compiled.apply(asked.incrementAndGet()),
                3,
                new PrintStream(OutputStream.nullOutputStream()),
                rounds::incrementAndGet);
        return rounds.get();
    }
}
