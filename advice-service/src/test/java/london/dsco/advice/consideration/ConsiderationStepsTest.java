package london.dsco.advice.consideration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.records.Step;
import org.junit.jupiter.api.Test;

/** Every step of a consideration in every status; a dot is a refusal. */
class ConsiderationStepsTest {

    private static final String TABLE =
            """
            ASKED         | .         .         .       .
            PASSED        | ASKED     ANSWERED  .       .
            ANSWERED      | ANSWERED  ANSWERED  .       .
            CORRECTED     | .         .         DECIDED WITHDRAWN
            VOTED         | ASKED     ANSWERED  .       .
            DECIDED       | DECIDED   DECIDED   .       .
            REQUEST_NAMED | .         .         DECIDED .
            WITHDRAWN     | WITHDRAWN WITHDRAWN .       .
            """;

    private static final List<Step<ConsiderationStatus>> STEPS =
            List.of(
                    Considering.ASKED,
                    Informing.PASSED,
                    Informing.ANSWERED,
                    Informing.CORRECTED,
                    Voting.VOTED,
                    Concluding.DECIDED,
                    Concluding.REQUEST_NAMED,
                    Concluding.WITHDRAWN);

    @Test
    void leadsWhereTheTableSays() {
        List<String> lines = TABLE.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\|")[1].trim().split("\\s+");
            for (ConsiderationStatus from : ConsiderationStatus.values()) {
                String to = STEPS.get(i).after(from).map(ConsiderationStatus::name).orElse(".");
                assertThat(to)
                        .as("%s from %s", STEPS.get(i), from)
                        .isEqualTo(cells[from.ordinal()]);
            }
        }
        assertThat(Considering.ASKED.opens()).contains(ConsiderationStatus.ASKED);
    }
}
