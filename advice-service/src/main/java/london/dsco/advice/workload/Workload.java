package london.dsco.advice.workload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestFigures;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.domain.Roles;
import london.dsco.records.Reads;

/**
 * Counts the open cases of each author: for a DSCO those of the borough, for a manager those of
 * their own teams. Authors without a case are included, because they could take one.
 */
@ApplicationScoped
class Workload {

    private final Reads reads;
    private final RequestFigures figures;
    private final Practitioners practitioners;

    Workload(Reads reads, RequestFigures figures, Practitioners practitioners) {
        this.reads = reads;
        this.figures = figures;
        this.practitioners = practitioners;
    }

    WorkloadView read(Actor actor) {
        return reads.figures(actor, () -> view(actor));
    }

    private WorkloadView view(Actor actor) {
        List<RequestFigure> owed = figures.owed(actor, Sight.WHOLE);
        Map<String, List<RequestFigure>> cases =
                owed.stream()
                        .filter(each -> each.author() != null)
                        .collect(Collectors.groupingBy(RequestFigure::author));
        Map<String, Practitioner> registered = registered(actor);
        var names = new TreeSet<>(registered.keySet());
        names.addAll(cases.keySet());
        return new WorkloadView(
                owed.stream().filter(each -> each.author() == null).count(),
                names.stream()
                        .map(
                                name ->
                                        author(
                                                name,
                                                registered.get(name),
                                                cases.getOrDefault(name, List.of()),
                                                actor.today()))
                        .sorted(Comparator.comparing(WorkloadView.Author::openCases).reversed())
                        .toList(),
                WorkloadView.DEFINITION);
    }

    private Map<String, Practitioner> registered(Actor actor) {
        var authors =
                practitioners.withARole(List.of(Roles.ADVICE_AUTHOR), actor.borough()).stream();
        if (!actor.has(Role.DSCO)) {
            var team = practitioners.managedBy(actor.username(), actor.borough());
            authors = authors.filter(each -> team.contains(each.username()));
        }
        return authors.collect(Collectors.toMap(Practitioner::username, Function.identity()));
    }

    /**
     * @param author null for somebody who left or no longer writes advice
     */
    private static WorkloadView.Author author(
            String username, Practitioner author, List<RequestFigure> cases, LocalDate today) {
        return WorkloadView.Author.of(
                username,
                author == null ? null : author.profile(),
                cases.size(),
                in(ClockState.DUE_SOON, cases, today),
                in(ClockState.OVERDUE, cases, today));
    }

    private static long in(ClockState state, List<RequestFigure> cases, LocalDate today) {
        return cases.stream().filter(each -> each.clock().stateOn(today) == state).count();
    }
}
