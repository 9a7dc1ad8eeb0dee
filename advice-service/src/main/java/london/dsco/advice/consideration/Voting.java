package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.check.AdviceChecks;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Records the DSCO's vote on the statutory assessment panel, which advises the authority. */
@ApplicationScoped
public class Voting {

    /** Possible until the authority decides. */
    static final Step<ConsiderationStatus> VOTED =
            Step.named("CONSIDERATION_VOTED", ConsiderationStatus.class)
                    .from(ConsiderationStatus.open())
                    .staying()
                    .step();

    private final Commands commands;
    private final Considerations considerations;
    private final ConsiderationPapers papers;
    private final AdviceChecks checks;

    Voting(
            Commands commands,
            Considerations considerations,
            ConsiderationPapers papers,
            AdviceChecks checks) {
        this.commands = commands;
        this.considerations = considerations;
        this.papers = papers;
        this.checks = checks;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is impossible
     *     or the comment contains a number that identifies somebody; {@code CONFLICT} with the
     *     member {@code existing} when that panel's vote is already on record
     */
    ConsiderationView vote(Command<UUID> command, VoteOnConsideration cast) {
        Actor dsco = command.actor();
        return commands.run(
                command,
                considerations.whole(),
                VOTED,
                consideration -> voted(consideration, cast, dsco),
                (consideration, made) -> considerations.view(consideration, dsco));
    }

    private Happened voted(Consideration consideration, VoteOnConsideration cast, Actor dsco) {
        ConsiderationVote vote =
                new ConsiderationVote(
                        consideration, cast.heldOn(), cast.vote(), cast.comment(), dsco);
        var numbers = checks.numbers("comment", cast.comment());
        if (!numbers.isEmpty()) {
            throw Refusal.unprocessable("The comment cannot be recorded.", numbers).raise();
        }
        papers.vote(consideration, cast.heldOn())
                .ifPresent(
                        first -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "The vote at this panel is already on record: see existing.")
                                    .with("existing", first.id())
                                    .raise();
                        });
        papers.add(vote);
        return Happened.of(new PanelVoted(vote.id(), vote.heldOn(), vote.vote())).made(vote.id());
    }
}
