package london.dsco.faults;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.runs.PracticeRun;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A borough's practice at the length of a build; {@code deploy/practice-test} has the long one. It
 * moves the suite's clock and moves it back, so only what does not ask for dates comes after it.
 */
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(RunningSuite.class)
class PracticeIT {

    private static final int REQUESTS = 40;

    @Test
    void everyAuthorIsRemindedOnceAndOfferedAConsultation(Suite suite, TestReporter reporter) {
        var run = new PracticeRun(suite, line -> reporter.publishEntry("practice", line));

        assertThat(run.run(REQUESTS)).isEmpty();
    }
}
