package london.dsco.advice.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;

class EditionRulesTest {

    private static final Source SOURCE =
            new Source("A report", "https://example.org/report", "A university, 2015");
    private static final ProcessStep STEP =
            new ProcessStep("write", "Write the advice", "advice-author", null, null);

    private static Edition edition(List<Source> sources, List<ProcessStep> steps) {
        return new Edition("Title", List.of("dsco"), "Text", sources, steps);
    }

    private static List<String> findings(
            GuidanceKind kind, List<Source> sources, List<ProcessStep> steps) {
        return EditionRules.findings(kind, edition(sources, steps)).stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @Test
    void acceptsGuidanceWithAndWithoutSources() {
        assertThat(findings(GuidanceKind.GUIDANCE, null, null)).isEmpty();
        assertThat(findings(GuidanceKind.GUIDANCE, List.of(SOURCE), null)).isEmpty();
    }

    @Test
    void acceptsResearchWithASourceAndRefusesItWithout() {
        assertThat(findings(GuidanceKind.RESEARCH, List.of(SOURCE), null)).isEmpty();
        assertThat(findings(GuidanceKind.RESEARCH, List.of(), null))
                .containsExactly("[sources] required");
    }

    @Test
    void acceptsAProcessMapWithStepsAndRefusesItWithout() {
        assertThat(findings(GuidanceKind.PROCESS_MAP, null, List.of(STEP))).isEmpty();
        assertThat(findings(GuidanceKind.PROCESS_MAP, null, List.of()))
                .containsExactly("[steps] required");
    }

    @Test
    void refusesStepsInOtherKindsOfGuidance() {
        assertThat(findings(GuidanceKind.RESEARCH, null, List.of(STEP)))
                .containsExactly("[sources] required", "[steps] only-in-a-process-map");
        assertThatThrownBy(
                        () ->
                                EditionRules.require(
                                        GuidanceKind.GUIDANCE, edition(null, List.of(STEP))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void listsEachRoleOnceAndInOrder() {
        Edition edition =
                new Edition("Title", List.of("dsco", "advice-author", "dsco"), "Text", null, null);
        assertThat(edition.audience()).containsExactly("advice-author", "dsco");
    }
}
