package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Actor;

/**
 * The only way to load many records at once, where each row stands for one command of {@link
 * Commands#put}. Several records share a statement, and one line of the access log names them all,
 * as for a list. History and events are the same as for single commands.
 */
@ApplicationScoped
public class Loads {

    private final BoroughScope scope;
    private final LoadLedger ledger;

    Loads(BoroughScope scope, LoadLedger ledger) {
        this.scope = scope;
        this.ledger = ledger;
    }

    /**
     * Runs a part of a load in one transaction for the actor's borough. Anything it throws undoes
     * the part.
     */
    public <T> T part(Actor actor, Supplier<T> work) {
        return scope.in(actor.borough(), work);
    }

    /**
     * Opens records, in the current transaction.
     *
     * @param step opens each; see {@link Step.Row#opening}
     * @param add adds all of them at once
     */
    public <S extends Enum<S>, R extends Recorded<S>> void open(
            Actor actor, Step<S> step, List<Opened<R>> opened, Consumer<List<R>> add) {
        scope.require();
        if (opened.isEmpty()) {
            return;
        }
        S status = step.opens().orElseThrow();
        List<R> entries = opened.stream().map(Opened::entry).toList();
        entries.forEach(entry -> entry.moveTo(status));
        add.accept(entries);
        ledger.keep(actor, step, opened);
    }

    /**
     * Records the access to records that were already as the load says, in the current transaction.
     */
    public <S extends Enum<S>, R extends Recorded<S>> void unchanged(
            Actor actor, Step<S> step, List<R> entries) {
        scope.require();
        if (!entries.isEmpty()) {
            ledger.accessed(actor, step, entries);
        }
    }
}
