package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AfterPlanCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void putsProvisionInH1ForAChildAndInH2ForAnAdult() {
        Map<String, Object> child = AfterPlanCommands.planText("P-1", DAY, false);
        assertThat((List<?>) child.get("sectionH1")).hasSize(1);
        assertThat((List<?>) child.get("sectionH2")).isEmpty();
        Map<String, Object> adult = AfterPlanCommands.planText("P-1", DAY, true);
        assertThat((List<?>) adult.get("sectionH1")).isEmpty();
        assertThat((List<?>) adult.get("sectionH2")).hasSize(1);
    }
}
