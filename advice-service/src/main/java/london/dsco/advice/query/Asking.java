package london.dsco.advice.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.OnRecord;
import london.dsco.advice.request.RequestMatters;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Records an author's or a manager's query about a request, and the DSCO's answer. */
@ApplicationScoped
public class Asking {

    public static final Step<AdviceStatus> ASKED =
            Step.named("QUERY_ASKED", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .step();

    /** A late answer counts too. */
    public static final Step<AdviceStatus> ANSWERED =
            Step.named("QUERY_ANSWERED", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final RequestMatters matters;
    private final AskedQueries queries;

    Asking(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            RequestMatters matters,
            AskedQueries queries) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.matters = matters;
        this.queries = queries;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when nobody can answer by
     *     that date
     */
    QueryView ask(Command<UUID> command, AskQuery asking) {
        return commands.run(
                command,
                requests.whole(),
                ASKED,
                request -> asked(request, asking, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened asked(AdviceRequest request, AskQuery asking, Actor asker) {
        AskedQuery query =
                new AskedQuery(
                        request.borough(),
                        request.id(),
                        asking.topic(),
                        asking.question(),
                        asking.dueOn(),
                        asker);
        queries.add(query);
        return Happened.of(new QueryAsked(query.id(), query.dueOn())).made(query.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the query is about another
     *     request, {@code CONFLICT} when it is already answered
     */
    QueryView answer(Command<UUID> command, UUID queryId, AnswerQuery answering) {
        return commands.run(
                command,
                requests.whole(),
                ANSWERED,
                request -> List.of(view(request, queryId, command.actor())),
                request -> answered(request, queryId, answering, command.actor()),
                (request, made) -> view(request, queryId, command.actor()));
    }

    private Happened answered(
            AdviceRequest request, UUID queryId, AnswerQuery answering, Actor dsco) {
        AskedQuery query = queries.get(request, queryId);
        query.answer(answering.answer(), dsco);
        return Happened.of(new QueryAnswered(queryId, query.dueOn(), query.answeredOn()));
    }

    QueryView read(UUID requestId, UUID queryId, Actor actor) {
        return reads.one(
                requestId, actor, requests.whole(), request -> view(request, queryId, actor));
    }

    /**
     * Lists the queries, oldest first.
     *
     * @param after id of the query after which to start; null for the first
     */
    List<QueryView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.whole(),
                request ->
                        queries.page(request, after, rows).stream()
                                .map(query -> QueryView.of(query, actor.today()))
                                .toList());
    }

    /**
     * Lists the unanswered queries of the borough, oldest first.
     *
     * @param dueBefore London date before which they are due; null for any
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<QueryView> open(LocalDate dueBefore, UUID after, int limit, Actor actor) {
        return reads.lines(
                actor,
                limit,
                () ->
                        matters.of(
                                actor,
                                Sight.WHOLE,
                                queries.open(actor.borough(), dueBefore, after, limit + 1),
                                AskedQuery::requestId),
                OnRecord::request,
                listed -> QueryView.of(listed.matter(), actor.today()));
    }

    private QueryView view(AdviceRequest request, UUID queryId, Actor actor) {
        return QueryView.of(queries.get(request, queryId), actor.today());
    }
}
