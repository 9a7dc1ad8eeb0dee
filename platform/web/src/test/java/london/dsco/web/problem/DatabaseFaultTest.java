package london.dsco.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import london.dsco.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "08006,AWAY",
        "53300,AWAY",
        "57P01,AWAY",
        "57014,AWAY",
        "40P01,AWAY",
        "40001,AWAY",
        "55P03,AWAY",
        "23505,ALREADY_THERE"
    })
    void recognisesDatabaseErrorsByTheirState(String state, DatabaseFault fault) {
        var wrapped = new RuntimeException(new SQLException("child's name", state));

        assertThat(DatabaseFault.of(wrapped)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"23503", "42P01", "22001"})
    void treatsOurOwnFaultsAsFaults(String state) {
        assertThat(DatabaseFault.of(new SQLException("a", state))).isEmpty();
    }

    @Test
    void recognisesAnEmptyPoolAndADriverThatGaveUp() {
        assertThat(DatabaseFault.of(new SQLException("Acquisition timeout while waiting")))
                .contains(DatabaseFault.AWAY);
        assertThat(DatabaseFault.of(new SQLTransientConnectionException()))
                .contains(DatabaseFault.AWAY);
        assertThat(DatabaseFault.of(new SQLException("something else"))).isEmpty();
    }

    @Test
    void answersALostRaceAccordingToTheRequest() {
        assertThat(DatabaseFault.LOST_RACE.problem(true).type())
                .isEqualTo(ProblemType.PRECONDITION_FAILED);
        assertThat(DatabaseFault.LOST_RACE.problem(false).type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(DatabaseFault.AWAY.problem(true).type())
                .isEqualTo(ProblemType.SERVICE_UNAVAILABLE);
    }
}
