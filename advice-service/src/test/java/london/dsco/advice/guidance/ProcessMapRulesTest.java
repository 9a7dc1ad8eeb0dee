package london.dsco.advice.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMapRulesTest {

    private static ProcessStep step(String id, String... next) {
        return new ProcessStep(
                id,
                "Step " + id,
                "dsco",
                null,
                Arrays.stream(next).map(to -> new NextStep(to, null)).toList());
    }

    private static List<String> findings(ProcessStep... steps) {
        return ProcessMapRules.findings(List.of(steps)).stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @Test
    void acceptsAMapThatBranchesLeadsBackAndEnds() {
        assertThat(
                        findings(
                                step("write", "audit"),
                                step("audit", "write", "dispatch"),
                                step("dispatch")))
                .isEmpty();
    }

    @Test
    void acceptsAMapOfOneStep() {
        assertThat(findings(step("write"))).isEmpty();
    }

    @Test
    void refusesARepeatedId() {
        assertThat(findings(step("write", "audit"), step("audit"), step("audit")))
                .containsExactly("[steps, 2, id] not-unique");
    }

    @Test
    void refusesAStepThatLeadsOffTheMap() {
        assertThat(findings(step("write", "audit", "elsewhere"), step("audit")))
                .containsExactly("[steps, 0, next, 1, stepId] unknown-step");
    }

    @Test
    void refusesASecondStart() {
        assertThat(findings(step("write", "audit"), step("audit"), step("triage", "audit")))
                .containsExactly("[steps, 2] unreachable");
    }

    @Test
    void refusesALoopThatNothingLeadsTo() {
        assertThat(findings(step("write"), step("audit", "return"), step("return", "audit")))
                .containsExactly("[steps, 1] unreachable", "[steps, 2] unreachable");
    }

    @Test
    void refusesAMapThatNeverEnds() {
        assertThat(findings(step("write", "audit"), step("audit", "write")))
                .containsExactly("[steps] no-end");
    }
}
