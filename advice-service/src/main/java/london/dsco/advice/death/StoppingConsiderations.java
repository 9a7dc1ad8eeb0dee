package london.dsco.advice.death;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.consideration.ConsiderationStatus;
import london.dsco.advice.consideration.Considerations;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** What a death does to the considerations of the child, as to the requests. */
@ApplicationScoped
class StoppingConsiderations {

    private static final String RECORDED = "CONSIDERATION_DEATH_RECORDED";
    private static final String ERROR = "CONSIDERATION_DEATH_TAKEN_BACK";

    static final Step<ConsiderationStatus> DIED =
            Step.named(RECORDED, ConsiderationStatus.class)
                    .from(ConsiderationStatus.ASKED, ConsiderationStatus.ANSWERED)
                    .to(ConsiderationStatus.WITHDRAWN)
                    .from(ConsiderationStatus.DECIDED, ConsiderationStatus.WITHDRAWN)
                    .staying()
                    .step();

    /** For a consideration that no death had stopped. */
    static final Step<ConsiderationStatus> TAKEN_BACK =
            Step.named(ERROR, ConsiderationStatus.class)
                    .from(EnumSet.allOf(ConsiderationStatus.class))
                    .staying()
                    .step();

    static final Step<ConsiderationStatus> BACK_TO_ASKED = backTo(ConsiderationStatus.ASKED);
    static final Step<ConsiderationStatus> BACK_TO_ANSWERED = backTo(ConsiderationStatus.ANSWERED);

    private final Commands commands;
    private final Considerations considerations;
    private final ChildDeaths deaths;

    StoppingConsiderations(Commands commands, Considerations considerations, ChildDeaths deaths) {
        this.commands = commands;
        this.considerations = considerations;
        this.deaths = deaths;
    }

    private static Step<ConsiderationStatus> backTo(ConsiderationStatus before) {
        return Step.named(ERROR, ConsiderationStatus.class)
                .from(ConsiderationStatus.WITHDRAWN)
                .to(before)
                .step();
    }

    /**
     * Returns the step that a consideration takes from its present status.
     *
     * @param died false if a death was recorded in error
     */
    static Step<ConsiderationStatus> step(Consideration consideration, boolean died) {
        return died
                ? DIED
                : consideration
                        .stoppedIn()
                        .map(
                                before ->
                                        before == ConsiderationStatus.ASKED
                                                ? BACK_TO_ASKED
                                                : BACK_TO_ANSWERED)
                        .orElse(TAKEN_BACK);
    }

    /** Applies the step to a consideration; empty if it has nothing to end or resume. */
    static Optional<Fact> follow(Consideration consideration, boolean died, Actor actor) {
        if (died) {
            return consideration.stoppedByDeath(actor.today())
                    ? Optional.of(new ConsiderationStopped(actor.today()))
                    : Optional.empty();
        }
        return consideration.takenUpAgain() ? Optional.of(new CaseTakenUp()) : Optional.empty();
    }

    /**
     * Applies the step to every consideration of the child, each as a command of its own in the
     * recorder's transaction.
     *
     * @param recordedOn id of the case on which the death was recorded, which is left out
     */
    void followAll(String borough, String childRef, UUID recordedOn, boolean died, Actor system) {
        for (UUID id : deaths.considerations(borough, childRef, recordedOn, died)) {
            commands.run(
                    Command.by(system, id),
                    considerations,
                    consideration -> step(consideration, died),
                    consideration ->
                            follow(consideration, died, system)
                                    .map(Happened::of)
                                    .orElseGet(Happened::nothing),
                    (consideration, made) -> made);
        }
    }
}
