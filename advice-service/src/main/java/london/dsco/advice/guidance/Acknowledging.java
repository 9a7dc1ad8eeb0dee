package london.dsco.advice.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Records that somebody has read the current version. */
@ApplicationScoped
public class Acknowledging {

    static final Step<GuidanceStatus> ACKNOWLEDGED =
            Step.named("ACKNOWLEDGED", GuidanceStatus.class)
                    .from(GuidanceStatus.IN_FORCE)
                    .staying()
                    .step();

    private final Commands commands;
    private final GuidanceItems items;
    private final Acknowledgements acknowledgements;

    Acknowledging(Commands commands, GuidanceItems items, Acknowledgements acknowledgements) {
        this.commands = commands;
        this.items = items;
        this.acknowledgements = acknowledgements;
    }

    /**
     * Records the acknowledgement once. A repeat changes nothing and has the same answer, even
     * after a newer version.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} unless the guidance is for a
     *     role of the actor, {@code NOT_FOUND} when the version never existed, {@code CONFLICT}
     *     when another version has replaced it, {@code TRANSITION_NOT_ALLOWED} once it is withdrawn
     */
    AcknowledgementView acknowledge(Command<UUID> command, int number) {
        Actor reader = command.actor();
        return commands.run(
                command,
                items,
                ACKNOWLEDGED,
                item -> acknowledged(item, number, reader),
                (item, made) ->
                        acknowledgements
                                .find(item, number, reader.username())
                                .map(AcknowledgementView::of)
                                .orElseThrow());
    }

    private Happened acknowledged(GuidanceItem item, int number, Actor reader) {
        if (acknowledgements.find(item, number, reader.username()).isPresent()) {
            return Happened.nothing();
        }
        if (!item.isFor(reader)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "This guidance is for other roles, so you need not acknowledge it.")
                    .raise();
        }
        if (number < 1 || number > item.currentNumber()) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        if (number < item.currentNumber()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "Version "
                                    + item.currentNumber()
                                    + " has replaced this one. Read and acknowledge that version instead.")
                    .raise();
        }
        acknowledgements.add(new Acknowledgement(item, reader));
        return Happened.of(new GuidanceAcknowledged(number));
    }
}
