package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.consultation.ConsultationFigures;
import london.dsco.advice.request.Circumstances;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestFigures;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.figures.Period;

/**
 * Finds the advice that somebody's figures count. A DSCO counts the borough's, a manager their
 * teams', each in detail; a borough administrator the borough's, without details. Whoever reads
 * details counts only the cases of which they see the whole, whatever other role they have. What
 * depends on other cases than these is for the DSCO only ({@link Measure#requireReadBy}).
 */
@ApplicationScoped
class Counting {

    private final RequestFigures figures;
    private final ConsultationFigures consultations;
    private final AdviceCircumstances circumstances;

    Counting(
            RequestFigures figures,
            ConsultationFigures consultations,
            AdviceCircumstances circumstances) {
        this.figures = figures;
        this.consultations = consultations;
        this.circumstances = circumstances;
    }

    static boolean seesDetails(Actor actor) {
        return actor.hasAny(Role.DSCO, Role.TEAM_MANAGER);
    }

    /**
     * Asked in a transaction of the actor's borough.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a grouping, a cohort or a
     *     selection, {@code INVALID_INPUT} for a period, that the actor's role does not read
     */
    Counted count(Actor actor, FigureSearch search) {
        boolean details = seesDetails(actor);
        if (!details && !search.groupBy.isForEveryRole()) {
            throw forbidden("Your role can read figures by month or quarter only.");
        }
        // Whoever knows both cohorts can take one from the other and be left with a few children.
        if (!details && search.cohort != Cohort.DISPATCHED) {
            throw forbidden("Your role can read figures for dispatched advice only.");
        }
        if (!details && search.selection() != null) {
            throw forbidden("Your role can read figures for the whole borough only.");
        }
        Period period =
                details
                        ? Period.of(search.from, search.to, actor.today())
                        : Period.ofWholeQuarters(search.from, search.to, actor.today());
        Selection selection = search.selection();
        return new Counted(
                period,
                search.cohort,
                search.groupBy,
                details,
                selection,
                advice(actor, search, period).stream()
                        .filter(figure -> selection == null || selection.holds(figure))
                        .toList());
    }

    private List<RequestFigure> advice(Actor actor, FigureSearch search, Period period) {
        Sight least = seesDetails(actor) ? Sight.WHOLE : Sight.STATE;
        if (search.cohort == Cohort.DUE) {
            LocalDate yesterday = actor.today().minusDays(1);
            LocalDate last = period.to().isAfter(yesterday) ? yesterday : period.to();
            return figures.due(actor, least, period.from(), last);
        }
        Map<String, LocalDate> firstHeld = consultations.firstHeld(actor.borough());
        Map<UUID, Circumstances> around =
                seesDetails(actor)
                        ? circumstances.dispatched(actor.borough(), period.from(), period.to())
                        : Map.of();
        return figures.dispatched(actor, least, period.from(), period.to()).stream()
                .map(figure -> figure.in(around.getOrDefault(figure.id(), Circumstances.UNKNOWN)))
                .map(
                        figure ->
                                figure.author() == null
                                        ? figure
                                        : figure.consultedFirst(firstHeld.get(figure.author())))
                .toList();
    }

    private static RuntimeException forbidden(String explanation) {
        return Refusal.of(Refusal.Code.FORBIDDEN, explanation).raise();
    }
}
