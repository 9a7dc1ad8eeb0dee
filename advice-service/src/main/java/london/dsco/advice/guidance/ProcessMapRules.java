package london.dsco.advice.guidance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What makes a process map one that can be drawn and followed. It begins with its first step, every
 * other step can be reached from there, and it ends somewhere. A step may lead back to an earlier
 * one: advice that quality assurance returns goes back to its author.
 */
final class ProcessMapRules {

    private static final Place STEPS = Place.of("steps");

    private ProcessMapRules() {}

    /**
     * @return everything that is wrong, at {@code steps[i]}; empty if nothing is
     */
    static List<Finding> findings(List<ProcessStep> steps) {
        List<Finding> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!ids.add(steps.get(i).id())) {
                found.add(
                        new Finding(
                                STEPS.line(i).field("id"),
                                "not-unique",
                                "Give each step its own id."));
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            found.addAll(deadEnds(steps.get(i), STEPS.line(i).field("next"), ids));
        }
        if (found.isEmpty()) {
            found.addAll(unreachable(steps));
        }
        if (steps.stream().noneMatch(step -> step.next().isEmpty())) {
            found.add(
                    new Finding(
                            STEPS,
                            "no-end",
                            "Give the process an end: at least one step must lead to no other"
                                    + " step."));
        }
        return found;
    }

    private static List<Finding> deadEnds(ProcessStep step, Place next, Set<String> ids) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < step.next().size(); i++) {
            if (!ids.contains(step.next().get(i).stepId())) {
                found.add(
                        new Finding(
                                next.line(i).field("stepId"),
                                "unknown-step",
                                "Name a step of this map."));
            }
        }
        return found;
    }

    /** Finds the steps that cannot be reached from the first. A second start is one of them. */
    private static List<Finding> unreachable(List<ProcessStep> steps) {
        Map<String, ProcessStep> byId =
                steps.stream().collect(Collectors.toMap(ProcessStep::id, step -> step));
        Set<String> reached = new HashSet<>();
        Deque<ProcessStep> open = new ArrayDeque<>(steps.subList(0, Math.min(1, steps.size())));
        while (!open.isEmpty()) {
            ProcessStep step = open.pop();
            if (reached.add(step.id())) {
                step.next().forEach(next -> open.push(byId.get(next.stepId())));
            }
        }
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!reached.contains(steps.get(i).id())) {
                found.add(
                        new Finding(
                                STEPS.line(i),
                                "unreachable",
                                "A map begins with its first step. Another step must lead to this one."));
            }
        }
        return found;
    }
}
