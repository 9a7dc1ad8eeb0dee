package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The decisions that came before requests for advice, if a consideration names the request. */
@ApplicationScoped
public class AgreedAssessments {

    private final StatelessSession direct;

    AgreedAssessments(StatelessSession direct) {
        this.direct = direct;
    }

    /**
     * Returns the decision for each request. If several considerations name one request, the last
     * one opened counts.
     *
     * @param borough GSS code
     * @param requests ids of requests for advice
     */
    public Map<UUID, AgreedAssessment> before(String borough, Collection<UUID> requests) {
        return direct.createQuery(
                        "from Consideration where borough = :borough and requestId in :requests"
                                + " order by id",
                        Consideration.class)
                .setParameter("borough", borough)
                .setParameter("requests", requests)
                .getResultStream()
                .map(
                        each ->
                                new AgreedAssessment(
                                        each.requestId(),
                                        each.clock().requestReceivedOn(),
                                        each.notifiedOn()))
                .collect(
                        Collectors.toMap(
                                AgreedAssessment::requestId,
                                Function.identity(),
                                (first, last) -> last));
    }
}
