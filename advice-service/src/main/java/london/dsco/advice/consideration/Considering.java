package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RecordedDeaths;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import org.hibernate.exception.ConstraintViolationException;

/** Tells social care that the authority is considering an assessment. This is for the SEN team. */
@ApplicationScoped
public class Considering {

    static final Step<ConsiderationStatus> ASKED =
            Step.named("CONSIDERATION_OPENED", ConsiderationStatus.class)
                    .opening(ConsiderationStatus.ASKED);

    /** The unique index that allows a child one open consideration. */
    private static final String OPEN_ONCE = "consideration_open_once";

    private final Commands commands;
    private final Reads reads;
    private final Considerations considerations;
    private final ConsiderationQueries queries;
    private final RecordedDeaths deaths;

    Considering(
            Commands commands,
            Reads reads,
            Considerations considerations,
            ConsiderationQueries queries,
            RecordedDeaths deaths) {
        this.commands = commands;
        this.reads = reads;
        this.considerations = considerations;
        this.queries = queries;
        this.deaths = deaths;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ConsiderationRules#opening}, and when the child's death is on record; {@code
     *     CONFLICT} with the member {@code existing} while another consideration of the child is
     *     open
     */
    ConsiderationView open(Command<UUID> command, OpenConsideration asked) {
        Actor asker = command.actor();
        try {
            return commands.open(
                    command,
                    considerations,
                    ASKED,
                    () -> opened(asked, asker),
                    UUID::fromString,
                    consideration -> considerations.view(consideration, asker));
        } catch (ConstraintViolationException race) {
            throw firstOf(race, asker, asked.child().childRef());
        }
    }

    private Opened<Consideration> opened(OpenConsideration asked, Actor asker) {
        Consideration consideration =
                new Consideration(
                        asked.considered(), asked.requestReceivedOn(), asked.answerBy(), asker);
        deaths.requireLiving(asker.borough(), asked.child().childRef());
        queries.openFor(asker.borough(), asked.child().childRef())
                .ifPresent(
                        first -> {
                            throw alreadyOpen(first);
                        });
        return new Opened<>(
                consideration,
                Happened.of(new ConsiderationOpened(asked.requestReceivedOn(), asked.answerBy())));
    }

    /**
     * Returns the refusal for a consideration that somebody else opened at the same moment. Theirs
     * is now committed, so it can be named.
     */
    private RuntimeException firstOf(
            ConstraintViolationException race, Actor actor, String childRef) {
        return OPEN_ONCE.equals(race.getConstraintName())
                ? reads.figures(actor, () -> queries.openFor(actor.borough(), childRef))
                        .<RuntimeException>map(Considering::alreadyOpen)
                        .orElse(race)
                : race;
    }

    private static RuntimeException alreadyOpen(UUID first) {
        return Refusal.of(
                        Refusal.Code.CONFLICT,
                        "The authority is already considering an assessment of this child: see"
                                + " existing.")
                .with("existing", first)
                .raise();
    }

    ConsiderationView read(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                considerations,
                consideration -> considerations.view(consideration, actor));
    }

    /** Lists the considerations, oldest first, after an id; up to one more than the limit. */
    List<ConsiderationView> list(ConsiderationSearch search, UUID after, int limit, Actor actor) {
        return reads.lines(
                actor,
                limit,
                () -> considerations.matching(search, actor, after, limit + 1),
                ConsiderationLine::consideration,
                line -> ConsiderationView.of(line, actor.today()));
    }
}
