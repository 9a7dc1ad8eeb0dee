package london.dsco.advice.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigures;
import london.dsco.domain.Actor;

/** What figures about escalations are made of. Asked in a transaction of the actor's borough. */
@ApplicationScoped
public class EscalationFigures {

    private final Escalations escalations;
    private final RequestFigures requests;

    EscalationFigures(Escalations escalations, RequestFigures requests) {
        this.escalations = escalations;
        this.requests = requests;
    }

    /**
     * The escalations to be answered in a period, of the requests of which the actor sees the
     * whole. One that may still be answered in time is left out, and so is one that its raiser
     * answered, as it says nothing of how long others wait, or that ended because the child died.
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
