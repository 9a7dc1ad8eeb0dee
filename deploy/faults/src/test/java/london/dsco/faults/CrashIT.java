package london.dsco.faults;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.runs.CrashRun;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** The crash run at the length of a build; {@code deploy/crash-test} has the long one. */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningSuite.class)
class CrashIT {

    private static final int COMMANDS = 150;
    private static final long SEED = 20_261_121;

    @Test
    void nothingAcknowledgedIsLostOrHappensTwice(Suite suite, TestReporter reporter) {
        var run = new CrashRun(suite, line -> reporter.publishEntry("crash run", line));

        assertThat(run.run(COMMANDS, SEED)).isEmpty();
    }
}
