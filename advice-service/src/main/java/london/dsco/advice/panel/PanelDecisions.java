package london.dsco.advice.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;
import london.dsco.figures.Period;

/** The contributions and decisions of DSCOs on panels. They are only ever added. */
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
     * Lists the panels about one request in the order of recording.
     *
     * @param after id of the panel decision after which to start
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
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     panel
     */
    PanelDecision get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(PanelDecision.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /** Lists the panels of a borough in a period, by the day of the panel. */
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
