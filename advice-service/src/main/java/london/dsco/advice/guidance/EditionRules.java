package london.dsco.advice.guidance;

import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/** What each kind must contain: research its sources, a process map its steps. */
final class EditionRules {

    private EditionRules() {}

    /**
     * @return everything that is wrong or missing; empty if nothing is
     */
    static List<Finding> findings(GuidanceKind kind, Edition edition) {
        List<Finding> found = new ArrayList<>();
        if (kind == GuidanceKind.RESEARCH && edition.sources().isEmpty()) {
            found.add(
                    new Finding(
                            "sources",
                            "required",
                            "Name at least one source of research, with its address."));
        }
        if (kind == GuidanceKind.PROCESS_MAP) {
            found.addAll(
                    edition.steps().isEmpty()
                            ? List.of(
                                    new Finding("steps", "required", "Give the steps of the map."))
                            : ProcessMapRules.findings(edition.steps()));
        } else if (!edition.steps().isEmpty()) {
            found.add(
                    new Finding(
                            "steps",
                            "only-in-a-process-map",
                            "Leave the steps out, or publish a process map."));
        }
        return found;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding
     */
    static void require(GuidanceKind kind, Edition edition) {
        List<Finding> found = findings(kind, edition);
        if (!found.isEmpty()) {
            throw Refusal.unprocessable("This cannot be published as it is.", found).raise();
        }
    }
}
