package london.dsco.network.consultation;

import static london.dsco.network.consultation.ConsultationStatus.CLOSED;
import static london.dsco.network.consultation.ConsultationStatus.OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Catalogue;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Runs the consultations that the network's coordinator puts to members. */
@ApplicationScoped
class Consulting {

    static final Step<ConsultationStatus> OPENED =
            Step.named("OPENED", ConsultationStatus.class).opening(OPEN);
    static final Step<ConsultationStatus> ENDED =
            Step.named("CLOSED", ConsultationStatus.class).from(OPEN).to(CLOSED).step();

    /** Enough for one of each borough and of the network, with room to spare. */
    private static final int EVERY_RESPONSE = 100;

    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    private final Commands commands;
    private final Reads reads;
    private final Consultations consultations;
    private final ConsultationResponses responses;
    private final Catalogue catalogue;
    private final ChildFreeText childFree;

    Consulting(
            Commands commands,
            Reads reads,
            Consultations consultations,
            ConsultationResponses responses,
            Catalogue catalogue,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.consultations = consultations;
        this.responses = responses;
        this.catalogue = catalogue;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when two questions have the
     *     same number, or a text identifies somebody
     */
    ConsultationView open(Command<Void> command, OpenConsultation asked) {
        childFree.requireNoIdentifiers(asked.texts());
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < asked.questions().size(); i++) {
            if (!numbers.add(asked.questions().get(i).number())) {
                throw Refusal.unprocessable(
                                new Finding(
                                        Place.of("questions").line(i).field("number"),
                                        "number-taken",
                                        "Give each question its own number."))
                        .raise();
            }
        }
        return commands.open(
                command,
                consultations,
                OPENED,
                () -> Consultation.of(asked.asked(), command.actor()),
                UUID::fromString,
                consultation -> {
                    catalogue.keep(consultation, consultation.words());
                    return ConsultationView.of(consultation);
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code TRANSITION_NOT_ALLOWED}
     *     when it is closed
     */
    ConsultationView close(Command<UUID> command) {
        return commands.run(
                command,
                consultations,
                ENDED,
                Consultation::close,
                (consultation, made) -> ConsultationView.of(consultation));
    }

    ConsultationView get(UUID id, Actor actor) {
        return reads.one(id, actor, consultations, ConsultationView::of);
    }

    List<ConsultationView> list(UUID after, ConsultationStatus status, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        consultations.after(after, status, actor, limit).stream()
                                .map(ConsultationView::of)
                                .toList());
    }

    /**
     * Counts the boroughs' shared answers. A draft does not count for any reader, not even its own
     * borough.
     */
    TallyView tally(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                consultations,
                consultation ->
                        TallyView.of(
                                consultation,
                                responses.to(id, BEFORE_EVERY_ID, actor, EVERY_RESPONSE).stream()
                                        .filter(ConsultationResponse::isShared)
                                        .toList()));
    }
}
