package london.dsco.advice.death;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.advice.consideration.ConsiderationStatus;
import london.dsco.records.Step;
import org.junit.jupiter.api.Test;

/** Every step of a death in every status of a consideration; a dot is a refusal. */
class StoppingConsiderationsTest {

    private static final String TABLE =
            """
            DIED             | WITHDRAWN WITHDRAWN DECIDED WITHDRAWN
            TAKEN_BACK       | ASKED     ANSWERED  DECIDED WITHDRAWN
            BACK_TO_ASKED    | .         .         .       ASKED
            BACK_TO_ANSWERED | .         .         .       ANSWERED
            """;

    private static final List<Step<ConsiderationStatus>> STEPS =
            List.of(
                    StoppingConsiderations.DIED,
                    StoppingConsiderations.TAKEN_BACK,
                    StoppingConsiderations.BACK_TO_ASKED,
                    StoppingConsiderations.BACK_TO_ANSWERED);

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
    }
}
