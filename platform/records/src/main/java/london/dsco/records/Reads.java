package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import london.dsco.database.BoroughScope;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;

/**
 * The only way to read a record, in one transaction for the actor's borough. The access log records
 * everybody who is shown a child's record.
 */
@ApplicationScoped
public class Reads {

    private final BoroughScope scope;
    private final AccessLog accessLog;

    Reads(BoroughScope scope, AccessLog accessLog) {
        this.scope = scope;
        this.accessLog = accessLog;
    }

    /**
     * Shows one record.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    public <I, R extends Recorded<?>, V> V one(
            I id, Actor actor, Register<I, R> register, Function<R, V> view) {
        return scope.in(
                actor.borough(),
                () ->
                        shown(id, actor, register, view)
                                .map(Shown::view)
                                .orElseThrow(Reads::notFound));
    }

    /**
     * Does the same as {@link #one}, for a record that may belong to another borough.
     *
     * @return empty when the actor's borough has no such record
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN}
     */
    public <I, R extends Recorded<?>, V> Optional<V> find(
            I id, Actor actor, Register<I, R> register, Function<R, V> view) {
        return scope.in(actor.borough(), () -> shown(id, actor, register, view).map(Shown::view));
    }

    /**
     * Shows a record of another borough, in a transaction for that borough, because no other sees
     * its rows. The read goes into two access logs, the holder's and the reader's. Nothing is shown
     * unless both lines are stored.
     *
     * @param visitor the reader at the borough that holds the record: see {@link Actor#visiting}
     * @param register finds only what was opened to the visitor
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, or the refusal of the view
     */
    public <I, R extends Recorded<?>, V> V across(
            I id, Actor reader, Actor visitor, Register<I, R> register, Function<R, V> view) {
        Shown<V> shown =
                scope.in(
                        visitor.borough(),
                        () -> shown(id, visitor, register, view).orElseThrow(Reads::notFound));
        return scope.in(
                reader.borough(),
                () -> {
                    accessLog.read(reader, shown.type(), List.of(shown.recordId()));
                    return shown.view();
                });
    }

    /** What was shown of a record. */
    private record Shown<V>(RecordType type, String recordId, V view) {}

    private <I, R extends Recorded<?>, V> Optional<Shown<V>> shown(
            I id, Actor actor, Register<I, R> register, Function<R, V> view) {
        return register.find(id, actor, Lock.READ)
                .map(
                        entry -> {
                            accessLog.read(actor, entry.recordType(), List.of(entry.recordId()));
                            return new Shown<>(
                                    entry.recordType(), entry.recordId(), view.apply(entry));
                        });
    }

    private static RuntimeException notFound() {
        return Refusal.of(Refusal.Code.NOT_FOUND).raise();
    }

    /**
     * Shows a page of records.
     *
     * @param find returns up to {@code limit + 1} records; the last only shows that there are more
     * @return as many views as records were found
     */
    public <R extends Recorded<?>, V> List<V> list(
            Actor actor, int limit, Supplier<List<R>> find, Function<R, V> view) {
        return lines(actor, limit, find, Function.identity(), view);
    }

    /**
     * Shows a page of lines that are each about one record. Several may be about the same.
     *
     * @param find returns up to {@code limit + 1} lines; the last only shows that there are more
     * @param about returns the record that a line is about
     * @return as many views as lines were found
     */
    public <L, V> List<V> lines(
            Actor actor,
            int limit,
            Supplier<List<L>> find,
            Function<L, ? extends Recorded<?>> about,
            Function<L, V> view) {
        return scope.in(actor.borough(), () -> shownOf(find.get(), actor, limit, about, view));
    }

    /**
     * Does the same after a question, which is sent together with the borough of the transaction.
     *
     * @param find as in {@link #lines}, from the answer
     */
    public <A, L, V> List<V> lines(
            Actor actor,
            int limit,
            Question<A> question,
            Function<A, List<L>> find,
            Function<L, ? extends Recorded<?>> about,
            Function<L, V> view) {
        return scope.in(
                actor.borough(),
                question,
                answer -> shownOf(find.apply(answer), actor, limit, about, view));
    }

    /**
     * Shows a page of records that one statement selects. The question before it, the page and the
     * line of the access log travel together and are committed in the same message, so that the
     * server is waited for once. For lists that everybody reads all day; what the views need beside
     * the records is in the answer, because nothing can be asked afterwards.
     *
     * @param limit as many records are shown; one more only tells that there are more
     * @param question what the page needs first, such as how it is planned
     * @param query the rows that the actor may see, and no others
     * @param view of an answer and a record
     * @return as many views as records were found
     */
    public <A, R extends Recorded<?>, V> List<V> page(
            Actor actor,
            int limit,
            Question<A> question,
            PageQuery<R> query,
            BiFunction<A, R, V> view) {
        Paged<A, R> paged =
                scope.ask(
                        actor.borough(),
                        question.and(accessLog.page(actor, limit, query), Paged<A, R>::new));
        return paged.records().stream().map(one -> view.apply(paged.answer(), one)).toList();
    }

    private record Paged<A, R>(A answer, List<R> records) {}

    private <L, V> List<V> shownOf(
            List<L> found,
            Actor actor,
            int limit,
            Function<L, ? extends Recorded<?>> about,
            Function<L, V> view) {
        List<L> shown = found.subList(0, Math.min(limit, found.size()));
        if (!shown.isEmpty()) {
            accessLog.read(
                    actor,
                    about.apply(shown.get(0)).recordType(),
                    shown.stream().map(line -> about.apply(line).recordId()).distinct().toList());
        }
        return found.stream().map(view).toList();
    }

    /**
     * Shows a page of agreements about records of this borough or another. The access log names the
     * records.
     *
     * @param find returns up to {@code limit + 1} entries; the last only shows that there are more
     * @param record returns the id of the record that an entry is about
     */
    public <E, V> List<V> listAbout(
            RecordType type,
            Actor actor,
            int limit,
            Supplier<List<E>> find,
            Function<E, String> record,
            Function<E, V> view) {
        return listAbout(entry -> type, actor, limit, find, record, view);
    }

    /**
     * Does the same for entries about records of several kinds.
     *
     * @param type returns the kind of the record that an entry is about
     */
    public <E, V> List<V> listAbout(
            Function<E, RecordType> type,
            Actor actor,
            int limit,
            Supplier<List<E>> find,
            Function<E, String> record,
            Function<E, V> view) {
        return scope.in(
                actor.borough(),
                () -> {
                    List<E> found = find.get();
                    Map<RecordType, Set<String>> shown = new LinkedHashMap<>();
                    found.stream()
                            .limit(limit)
                            .forEach(
                                    entry ->
                                            shown.computeIfAbsent(
                                                            type.apply(entry),
                                                            kind -> new LinkedHashSet<>())
                                                    .add(record.apply(entry)));
                    shown.forEach(
                            (kind, records) -> accessLog.read(actor, kind, List.copyOf(records)));
                    return found.stream().map(view).toList();
                });
    }

    /**
     * Shows figures, or anything else that is not about a single child, without a line in the
     * access log.
     *
     * @param work reads in the transaction of the actor's borough
     */
    public <V> V figures(Actor actor, Supplier<V> work) {
        return scope.in(actor.borough(), work);
    }

    /** Does the same for a single question. */
    public <A> A figures(Actor actor, Question<A> question) {
        return scope.ask(actor.borough(), question);
    }
}
