package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import london.dsco.database.BoroughScope;
import london.dsco.database.Question;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;

/**
 * The only way to run a command, in one transaction for the actor's borough:
 *
 * <ol>
 *   <li>a command that was already carried out is recognised by its key and only answered again;
 *   <li>the register finds the record, and refuses it to those who may not see it;
 *   <li>the caller's version is compared ({@code If-Match});
 *   <li>the status table says whether this can happen now;
 *   <li>the change is made;
 *   <li>history, events, access line and key are stored;
 *   <li>the answer is made.
 * </ol>
 *
 * <p>Nothing else in the suite changes a record, so none of these can be forgotten. A refusal at
 * any step undoes everything.
 */
@ApplicationScoped
public class Commands {

    private final BoroughScope scope;
    private final IdempotencyKeys keys;
    private final Ledger ledger;
    private final AccessLog accessLog;
    private final EntityManager database;

    Commands(
            BoroughScope scope,
            IdempotencyKeys keys,
            Ledger ledger,
            AccessLog accessLog,
            EntityManager database) {
        this.scope = scope;
        this.keys = keys;
        this.ledger = ledger;
        this.accessLog = accessLog;
        this.database = database;
    }

    /**
     * Changes a record.
     *
     * @param step what happens to it
     * @param change makes the change and says what happened; it may refuse
     * @param answer makes the answer from the record and the id of what was made; the id is null if
     *     nothing was
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}, {@code
     *     PRECONDITION_*}, {@code TRANSITION_NOT_ALLOWED}, {@code IDEMPOTENCY_KEY_*}, or the
     *     refusal of the change
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, V> V run(
            Command<I> command,
            Register<I, R> register,
            Step<S> step,
            Function<R, Happened> change,
            BiFunction<R, String, V> answer) {
        return run(command, register, step, entry -> List.of(), change, answer);
    }

    /**
     * Does the same when the step depends on the record.
     *
     * @param step chooses the step from the record before the change
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, V> V run(
            Command<I> command,
            Register<I, R> register,
            Function<R, Step<S>> step,
            Function<R, Happened> change,
            BiFunction<R, String, V> answer) {
        return run(command, register, step, entry -> List.of(), change, answer);
    }

    /**
     * Does the same for a part of the record with a representation of its own.
     *
     * @param part representations of the part as the caller may see it now
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, V> V run(
            Command<I> command,
            Register<I, R> register,
            Step<S> step,
            Function<R, List<?>> part,
            Function<R, Happened> change,
            BiFunction<R, String, V> answer) {
        return run(command, register, (R entry) -> step, part, change, answer);
    }

    /**
     * Runs a step that depends on the record.
     *
     * @param step chooses the step from the record before the change
     * @param part representations of the part as the caller may see it now
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, V> V run(
            Command<I> command,
            Register<I, R> register,
            Function<R, Step<S>> step,
            Function<R, List<?>> part,
            Function<R, Happened> change,
            BiFunction<R, String, V> answer) {
        return once(
                command,
                register,
                kept -> command.id(),
                answer,
                () -> {
                    R entry = toChange(command, register);
                    return changed(
                            command, register, step.apply(entry), part, change, answer, entry);
                });
    }

    /**
     * Runs a step whose change needs more than the record. One message looks for the key, locks the
     * record and asks the question, so that the service waits for the database once.
     *
     * @param question reads, and changes nothing. It is asked before it is known whether the key is
     *     new and the actor may see the record; its answer is used only if both are true. The
     *     answer is no older than the lock on the record
     * @param change makes the change from the record and the answer, and says what happened; it may
     *     refuse
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, A, V> V run(
            Command<I> command,
            LockingRegister<I, R> register,
            Step<S> step,
            Function<R, List<?>> part,
            Question<A> question,
            BiFunction<R, A, Happened> change,
            BiFunction<R, String, V> answer) {
        return keys.holding(
                command,
                register.lock(command.id()).and(question, (locked, known) -> known),
                (kept, known) ->
                        kept.isEmpty()
                                ? changed(
                                        command,
                                        register,
                                        step,
                                        part,
                                        entry -> change.apply(entry, known),
                                        answer,
                                        toChange(command, register))
                                : again(
                                        command,
                                        register,
                                        command.id(),
                                        entry -> answer.apply(entry, kept.get().made())));
    }

    /**
     * Opens a record.
     *
     * @param step opens it; see {@link Step.Row#opening}
     * @param opening makes the record; it may refuse
     * @param id the record's id from its text in the history
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, V> V open(
            Command<?> command,
            OpeningRegister<I, R> register,
            Step<S> step,
            Supplier<Opened<R>> opening,
            Function<String, I> id,
            Function<R, V> answer) {
        return once(
                command,
                register,
                kept -> id.apply(kept.recordId()),
                (entry, made) -> answer.apply(entry),
                () -> opened(command, register, step, opening.get(), answer));
    }

    /**
     * Does the same when the opening begins with a question to the database. The question is sent
     * together with the one for the key, to save a round trip.
     *
     * @param question reads, and changes nothing
     * @param opening makes the record from its answer; it may refuse
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, A, V> V open(
            Command<?> command,
            OpeningRegister<I, R> register,
            Step<S> step,
            Question<A> question,
            Function<A, Opened<R>> opening,
            Function<String, I> id,
            Function<R, V> answer) {
        return keys.holding(
                command,
                question,
                (kept, known) ->
                        kept.isEmpty()
                                ? opened(command, register, step, opening.apply(known), answer)
                                : again(
                                        command,
                                        register,
                                        id.apply(kept.get().recordId()),
                                        answer));
    }

    /**
     * Changes a record, or opens it if there is none: for registers that a borough's own system
     * feeds. Repeating it asks for the same record again (RFC 9110 section 9.2.2), so it stores no
     * idempotency key, and ignores the one in the request.
     *
     * @param answer makes the answer from the record and whether it was opened now
     */
    public <I, S extends Enum<S>, R extends Recorded<S>, V> V put(
            Command<I> command,
            OpeningRegister<I, R> register,
            Step<S> changing,
            Function<R, Happened> change,
            Step<S> opened,
            Supplier<Opened<R>> opening,
            BiFunction<R, Boolean, V> answer) {
        Command<I> keyless = command.withoutAttempt();
        return scope.in(
                command.actor().borough(),
                () -> {
                    Optional<R> known = register.find(command.id(), command.actor(), Lock.CHANGE);
                    if (known.isEmpty()) {
                        command.match().check(List.of());
                        return opened(
                                keyless,
                                register,
                                opened,
                                opening.get(),
                                entry -> answer.apply(entry, true));
                    }
                    return changed(
                            keyless,
                            register,
                            changing,
                            entry -> List.of(),
                            change,
                            (entry, made) -> answer.apply(entry, false),
                            known.get());
                });
    }

    private <I, R extends Recorded<?>, V> V once(
            Command<?> command,
            Register<I, R> register,
            Function<IdempotencyKeys.Kept, I> id,
            BiFunction<R, String, V> answer,
            Supplier<V> first) {
        return keys.holding(
                command,
                kept -> {
                    if (kept.isEmpty()) {
                        return first.get();
                    }
                    String made = kept.get().made();
                    return again(
                            command,
                            register,
                            id.apply(kept.get()),
                            entry -> answer.apply(entry, made));
                });
    }

    /** Answers again, with today's permissions, as a read that is logged. */
    private <I, R extends Recorded<?>, V> V again(
            Command<?> command, Register<I, R> register, I id, Function<R, V> answer) {
        R entry = register.find(id, command.actor(), Lock.READ).orElseThrow(Commands::notFound);
        accessLog.read(command.actor(), entry.recordType(), List.of(entry.recordId()));
        return answer.apply(entry);
    }

    private static <I, R extends Recorded<?>> R toChange(
            Command<I> command, Register<I, R> register) {
        return register.find(command.id(), command.actor(), Lock.CHANGE)
                .orElseThrow(Commands::notFound);
    }

    private <I, S extends Enum<S>, R extends Recorded<S>, V> V changed(
            Command<?> command,
            Register<I, R> register,
            Step<S> step,
            Function<R, List<?>> part,
            Function<R, Happened> change,
            BiFunction<R, String, V> answer,
            R entry) {
        if (command.match() != Command.Match.ANY) {
            List<Object> seen = new ArrayList<>(part.apply(entry));
            seen.addAll(register.representations(entry, command.actor()));
            command.match().check(seen);
        }
        S next = step.next(entry.status());
        Happened happened = change.apply(entry);
        entry.moveTo(next);
        database.flush();
        ledger.keep(command, entry, step, happened);
        return answer.apply(entry, happened.made());
    }

    private <S extends Enum<S>, R extends Recorded<S>, V> V opened(
            Command<?> command,
            OpeningRegister<?, R> register,
            Step<S> step,
            Opened<R> opened,
            Function<R, V> answer) {
        R entry = opened.entry();
        entry.moveTo(step.opens().orElseThrow());
        register.add(entry);
        ledger.keep(command, entry, step, opened.happened());
        return answer.apply(entry);
    }

    private static RuntimeException notFound() {
        return Refusal.of(Refusal.Code.NOT_FOUND).raise();
    }
}
