package london.dsco.network.statement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.network.paper.Sought;
import org.hibernate.query.restriction.Restriction;

/** The statements of the boroughs, edition by edition. */
@Singleton
class Statements extends Papers<Statement> {

    Statements(EntityManager database) {
        super(database, Statement.class, Set.of(Role.DSCO));
    }

    /**
     * Lists the statements that the actor may read, in the order in which they were written, after
     * one.
     */
    List<Statement> after(UUID after, String borough, Actor actor, int limit) {
        return after(after, Sought.by("borough", borough), actor, limit);
    }

    /**
     * Returns the latest edition of the actor's own borough. Others in the borough wait until this
     * command ends.
     */
    Optional<Statement> latest(Actor actor) {
        letOthersWait(actor);
        return database.createQuery(
                        "from Statement s where s.borough = :borough order by s.edition desc",
                        Statement.class)
                .setParameter("borough", actor.scope())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    protected Restriction<Statement> shared() {
        return field("status", StatementStatus.class).equalTo(StatementStatus.PUBLISHED);
    }

    @Override
    protected StatementView view(Statement paper, Actor actor) {
        return StatementView.of(paper);
    }
}
