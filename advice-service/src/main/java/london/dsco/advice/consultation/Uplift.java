package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.request.RequestFigures;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Reads;

/**
 * How an author's advice changed after their first consultation. This is about a member of staff:
 * only a DSCO and the manager of the author's team may see it.
 */
@ApplicationScoped
public class Uplift {

    private final Reads reads;
    private final Practitioners practitioners;
    private final Consultations consultations;
    private final RequestFigures figures;

    Uplift(
            Reads reads,
            Practitioners practitioners,
            Consultations consultations,
            RequestFigures figures) {
        this.reads = reads;
        this.practitioners = practitioners;
        this.consultations = consultations;
        this.figures = figures;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a manager of another team,
     *     whether or not there is such an author; for a wrong parameter, when the register has
     *     nobody of that name
     */
    UpliftView of(String author, Actor actor) {
        return reads.figures(actor, () -> view(author, actor));
    }

    private UpliftView view(String author, Actor actor) {
        String borough = actor.borough();
        if (!actor.has(Role.DSCO)
                && !practitioners.managedBy(actor.username(), borough).contains(author)) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "This author is not in your team.").raise();
        }
        if (practitioners.find(author, borough).isEmpty()) {
            throw Refusal.wrongParameter(
                            "author",
                            "not-an-author",
                            "Name someone who is in your borough's register of practitioners.")
                    .raise();
        }
        return UpliftView.of(
                author,
                consultations.firstHeldWith(author, borough).orElse(null),
                figures.dispatchedBy(actor, author));
    }
}
