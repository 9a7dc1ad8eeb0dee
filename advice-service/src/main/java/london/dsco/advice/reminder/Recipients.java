package london.dsco.advice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Allocation;

/** The recipients of a reminder. */
@ApplicationScoped
class Recipients {

    private final Practitioners practitioners;

    Recipients(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /**
     * Returns the author and the manager who allocated the request. If the register no longer has
     * that manager as one, it adds the managers of the author's team. Before allocation, it returns
     * all team managers of the borough. It adds the DSCOs only after somebody has raised the delay
     * with them.
     *
     * @return the capacities by user name, each person once
     */
    Map<String, Capacity> of(AdviceRequest request) {
        Map<String, Capacity> recipients = new LinkedHashMap<>();
        request.allocation()
                .ifPresentOrElse(
                        allocation -> add(recipients, allocation, request.borough()),
                        () ->
                                practitioners
                                        .managersOf(null, request.borough())
                                        .forEach(
                                                manager ->
                                                        recipients.put(
                                                                manager,
                                                                Capacity.ALLOCATING_MANAGER)));
        if (request.isTimeEscalated()) {
            practitioners
                    .dscos(request.borough())
                    .forEach(
                            dsco ->
                                    recipients.putIfAbsent(
                                            dsco.username(), Capacity.DSCO_AFTER_ESCALATION));
        }
        return recipients;
    }

    private void add(Map<String, Capacity> recipients, Allocation allocation, String borough) {
        recipients.put(allocation.author(), Capacity.AUTHOR);
        recipients.putIfAbsent(allocation.allocatedBy(), Capacity.ACCOUNTABLE_MANAGER);
        boolean stillManages =
                practitioners
                        .find(allocation.allocatedBy(), borough)
                        .filter(Practitioner::managesTeam)
                        .isPresent();
        if (!stillManages) {
            practitioners
                    .find(allocation.author(), borough)
                    .map(author -> author.profile().team())
                    .ifPresent(
                            team ->
                                    practitioners
                                            .managersOf(team, borough)
                                            .forEach(
                                                    manager ->
                                                            recipients.putIfAbsent(
                                                                    manager,
                                                                    Capacity.ACCOUNTABLE_MANAGER)));
        }
    }
}
