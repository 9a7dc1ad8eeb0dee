package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.specification.SelectionSpecification;

/**
 * The requests whose plan was issued before the advice was sent, even if it was sent later. An
 * actor finds those that they see whole.
 */
@ApplicationScoped
public class UnadvisedPlans {

    private static final String ISSUED =
            "from AdviceRequest where borough = :borough and decision.withoutAdvice = true"
                    + " and decision.outcome = PLAN_ISSUED"
                    + " and decision.issuedOn between :from and :to and id > :after order by id";

    private final EntityManager database;
    private final RequestRegister requests;
    private final RequestFigures figures;

    UnadvisedPlans(EntityManager database, RequestRegister requests, RequestFigures figures) {
        this.database = database;
        this.requests = requests;
        this.figures = figures;
    }

    /**
     * Lists the requests, oldest first.
     *
     * @param from first London date on which the plan was issued
     * @param to last London date on which the plan was issued
     * @param after id of the request after which to start
     */
    public List<AdviceRequest> page(
            Actor actor, LocalDate from, LocalDate to, UUID after, int rows) {
        return issued(actor, from, to, after).setMaxResults(rows).getResultList();
    }

    /** Returns the figures of all these requests. */
    public List<RequestFigure> figures(Actor actor, LocalDate from, LocalDate to) {
        return figures.plansWithoutAdvice(actor, from, to);
    }

    private SelectionQuery<AdviceRequest> issued(
            Actor actor, LocalDate from, LocalDate to, UUID after) {
        return SelectionSpecification.create(AdviceRequest.class, ISSUED)
                .restrict(RequestQueries.visible(requests.scope(actor), Sight.WHOLE))
                .createQuery(database)
                .setParameter("borough", actor.borough())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after);
    }
}
