package london.dsco.advice.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigures;
import london.dsco.domain.Actor;

/**
 * The data behind the figures on escalations. Its methods need a transaction of the actor's
 * borough.
 */
@ApplicationScoped
public class EscalationFigures {

    private final Escalations escalations;
    private final RequestFigures requests;

    EscalationFigures(Escalations escalations, RequestFigures requests) {
        this.escalations = escalations;
        this.requests = requests;
    }

    /**
     * Lists the escalations with an answer due in a period, on requests that the actor may see
     * whole. It leaves out those that can still be answered in time and those that ended because
     * the child died. It also leaves out those answered by the person who raised them, because they
     * do not show how long others wait.
     *
     * @param from first London date
     * @param to last London date
     */
    public List<EscalationFigure> due(Actor actor, LocalDate from, LocalDate to) {
        List<Escalation> due = escalations.due(actor.borough(), from, to);
        if (due.isEmpty()) {
            return List.of();
        }
        Set<UUID> seen =
                requests.whole(
                        actor, due.stream().map(Escalation::requestId).collect(Collectors.toSet()));
        return due.stream()
                .filter(each -> seen.contains(each.requestId()))
                .filter(each -> !each.isAnsweredByItsRaiser())
                .map(
                        each ->
                                new EscalationFigure(
                                        each.reason(), each.answerBy(), each.answeredOn()))
                .filter(each -> each.isDecidedOn(actor.today()))
                .toList();
    }
}
