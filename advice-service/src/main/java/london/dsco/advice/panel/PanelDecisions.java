package london.dsco.advice.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;
import london.dsco.figures.Period;

/** What DSCOs said or decided on panels. It is only ever added to. */
@ApplicationScoped
class PanelDecisions {

    private final EntityManager database;

    PanelDecisions(EntityManager database) {
        this.database = database;
    }

    void add(PanelDecision panel) {
        database.persist(panel);
    }

    /**
     * About one request, in the order in which they were recorded.
     *
     * @param after id of the one after which to start
     */
    List<PanelDecision> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from PanelDecision where requestId = :request and id > :after order by id",
                        PanelDecision.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such panel
     *     about the request
     */
    PanelDecision get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(PanelDecision.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /** Those of a borough in a period, in the order of the days on which they were held. */
    List<PanelLine> held(String borough, Period period, PanelPosition after, int rows) {
        return database.createQuery(
                        "select new london.dsco.advice.panel.PanelLine(panel, request)"
                                + " from PanelDecision panel"
                                + " join AdviceRequest request on request.id = panel.requestId"
                                + " where panel.borough = :borough and panel.heldOn <= :to"
                                + " and (panel.heldOn > :day or panel.heldOn = :day and panel.id > :id)"
                                + " order by panel.heldOn, panel.id",
                        PanelLine.class)
                .setParameter("borough", borough)
                .setParameter("to", period.to())
                .setParameter("day", after.heldOn())
                .setParameter("id", after.id())
                .setMaxResults(rows)
                .getResultList();
    }
}
