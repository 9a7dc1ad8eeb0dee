package london.dsco.network.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import london.dsco.records.Step;
import org.junit.jupiter.api.Test;

class StatementStepsTest {

    /** DRAFT, CONSULTED, APPROVED, PUBLISHED: where each step leads; - for nowhere. */
    @Test
    void leadsWhereTheTableSays() {
        assertThat(StatementWriting.ALL.stream().map(StatementStepsTest::row))
                .containsExactly(
                        "WRITTEN - - - -",
                        "CHANGED DRAFT CONSULTED - -",
                        "CONSULTED CONSULTED CONSULTED - -",
                        "APPROVED - APPROVED - -",
                        "PUBLISHED - - PUBLISHED -");
    }

    private static String row(Step<StatementStatus> step) {
        return step.name()
                + Arrays.stream(StatementStatus.values())
                        .map(status -> step.after(status).map(Enum::name).orElse("-"))
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
