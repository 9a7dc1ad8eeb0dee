package london.dsco.network.consultation;

import static london.dsco.network.consultation.ResponseStatus.DRAFT;
import static london.dsco.network.consultation.ResponseStatus.SHARED;
import static london.dsco.network.consultation.ResponseStatus.SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets boroughs, and the network for the region, respond to a consultation. */
@ApplicationScoped
class Responding {

    static final Step<ResponseStatus> BEGUN =
            Step.named("RESPONSE_BEGUN", ResponseStatus.class).opening(DRAFT);
    static final Step<ResponseStatus> ANSWERED =
            Step.named("ANSWERED", ResponseStatus.class).from(DRAFT, SHARED).staying().step();
    static final Step<ResponseStatus> GIVEN =
            Step.named("SHARED", ResponseStatus.class).from(DRAFT).to(SHARED).step();
    static final Step<ResponseStatus> SENT =
            Step.named("SUBMITTED", ResponseStatus.class).from(DRAFT, SHARED).to(SUBMITTED).step();

    private final Commands commands;
    private final Reads reads;
    private final Consulting consulting;
    private final ConsultationResponses responses;
    private final ChildFreeText childFree;

    Responding(
            Commands commands,
            Reads reads,
            Consulting consulting,
            ConsultationResponses responses,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.consulting = consulting;
        this.responses = responses;
        this.childFree = childFree;
    }

    /**
     * Begins the response of the actor's borough, or of the region.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code CONFLICT} when there
     *     already is one, or the consultation is closed; {@code UNPROCESSABLE} with the findings of
     *     {@link AnswerRules}, or when text identifies somebody
     */
    ResponseView begin(UUID consultationId, Command<Void> command, WriteResponse written) {
        Actor actor = command.actor();
        requireAnswers(consultationId, actor, written);
        return commands.open(
                command,
                responses,
                BEGUN,
                () -> {
                    if (responses.hasOneOf(actor, consultationId)) {
                        throw Refusal.of(
                                        Refusal.Code.CONFLICT,
                                        "Your borough has already started its response. Change that one.")
                                .raise();
                    }
                    return ConsultationResponse.of(consultationId, written.answers(), actor);
                },
                UUID::fromString,
                ResponseView::of);
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #begin}; {@code TRANSITION_NOT_ALLOWED}
     *     when the response was already sent
     */
    ResponseView answer(UUID consultationId, Command<UUID> command, WriteResponse written) {
        return change(
                consultationId,
                command,
                ANSWERED,
                response -> {
                    requireAnswers(consultationId, command.actor(), written);
                    return response.answer(written.answers());
                });
    }

    /** Lets every member read it before it is sent. */
    ResponseView share(UUID consultationId, Command<UUID> command) {
        return change(consultationId, command, GIVEN, ConsultationResponse::share);
    }

    /**
     * Records that it was sent today to the body that consults. From now on every member reads it.
     */
    ResponseView submit(UUID consultationId, Command<UUID> command) {
        return change(
                consultationId,
                command,
                SENT,
                response -> response.submit(command.actor().today()));
    }

    ResponseView get(UUID consultationId, UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                responses,
                response -> {
                    requireTo(consultationId, response);
                    return ResponseView.of(response);
                });
    }

    List<ResponseView> list(UUID consultationId, UUID after, Actor actor, int limit) {
        consulting.get(consultationId, actor);
        return reads.figures(
                actor,
                () ->
                        responses.to(consultationId, after, actor, limit).stream()
                                .map(ResponseView::of)
                                .toList());
    }

    private ResponseView change(
            UUID consultationId,
            Command<UUID> command,
            Step<ResponseStatus> step,
            Function<ConsultationResponse, Happened> change) {
        return commands.run(
                command,
                responses,
                step,
                response -> {
                    requireTo(consultationId, response);
                    return change.apply(response);
                },
                (response, made) -> ResponseView.of(response));
    }

    private static void requireTo(UUID consultationId, ConsultationResponse response) {
        if (!response.consultationId().equals(consultationId)) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
    }

    private void requireAnswers(UUID consultationId, Actor actor, WriteResponse written) {
        ConsultationView consultation = consulting.get(consultationId, actor);
        if (consultation.status() == ConsultationStatus.CLOSED) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The network has closed this consultation to responses.")
                    .raise();
        }
        List<Finding> faults = AnswerRules.faults(consultation.questions(), written.answers());
        if (!faults.isEmpty()) {
            throw Refusal.unprocessable("The answers do not match the questions.", faults).raise();
        }
        childFree.requireNobody(
                new Texts().withEach("answers", written.answers(), "text", Answer::text).all());
    }
}
