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
 * Finds the advice that counts in somebody's figures. A DSCO counts the borough's advice and a
 * manager their teams', each in detail. A borough administrator counts the borough's without
 * details. Readers of details count only cases that they see whole, whatever other role they have.
 * Only the DSCO reads what depends on other cases too ({@link Measure#requireReadBy}).
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
     * Finds the advice. Call it in a transaction of the actor's borough.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor's role may not
     *     read the grouping, the cohort or the selection, {@code INVALID_INPUT} when it may not
     *     read the period
     */
    Counted count(Actor actor, FigureSearch search) {
        boolean details = seesDetails(actor);
        if (!details && !search.groupBy.isForEveryRole()) {
            throw forbidden("Your role can read figures by month or quarter only.");
        }
        // A reader of both cohorts could subtract one from the other and be left with a few
        // children.
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
