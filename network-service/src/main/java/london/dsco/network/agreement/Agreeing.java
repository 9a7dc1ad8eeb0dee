package london.dsco.network.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ReplyStatus;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets boroughs propose agreements to each other, answer them and end them. */
@ApplicationScoped
class Agreeing {

    static final Step<AgreementStatus> PROPOSED =
            Step.named("PROPOSED", AgreementStatus.class).opening(AgreementStatus.STANDING);
    static final Step<AgreementStatus> ENDED =
            Step.named("ENDED", AgreementStatus.class)
                    .from(AgreementStatus.STANDING)
                    .to(AgreementStatus.ENDED)
                    .step();
    static final Step<ReplyStatus> ANSWERED =
            Step.named("ANSWERED", ReplyStatus.class).opening(ReplyStatus.GIVEN);

    private final Commands commands;
    private final Reads reads;
    private final BoundaryAgreements agreements;
    private final PartyAnswers answers;
    private final ChildFreeText childFree;

    Agreeing(
            Commands commands,
            Reads reads,
            BoundaryAgreements agreements,
            PartyAnswers answers,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.agreements = agreements;
        this.answers = answers;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as {@link AgreementRules}
     *     says, or when the text identifies somebody
     */
    BoundaryAgreementView propose(Command<Void> command, BoundaryAgreement.Said said) {
        Actor actor = command.actor();
        List<Finding> wrong =
                AgreementRules.wrong(
                        actor.scope(),
                        said.parties(),
                        said.from(),
                        said.until(),
                        said.reviewOn(),
                        actor.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The agreement is not valid.", wrong).raise();
        }
        childFree.requireNoIdentifiers(
                new Texts().with("title", said.title()).with("text", said.text()).all());
        return commands.open(
                command,
                agreements,
                PROPOSED,
                () -> BoundaryAgreement.of(said, actor),
                UUID::fromString,
                agreement -> agreements.view(agreement, actor));
    }

    /**
     * Records a party's answer, once.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future, or the text identifies somebody; {@code NOT_FOUND}; {@code FORBIDDEN} for the
     *     borough that proposed it; {@code CONFLICT} when it has already answered, or the agreement
     *     was ended
     */
    BoundaryAgreementView answer(UUID agreementId, Command<Void> command, PartyAnswer.Said said) {
        Actor actor = command.actor();
        if (said.decidedOn().isAfter(actor.today())) {
            throw Refusal.unprocessable(
                            "decidedOn", "in-the-future", "Give today's date or an earlier one.")
                    .raise();
        }
        childFree.requireNobody(
                new Texts().with("decidedBy", said.decidedBy()).with("words", said.words()).all());
        return commands.open(
                command,
                answers,
                ANSWERED,
                () -> answered(agreementId, said, actor),
                UUID::fromString,
                answer -> agreements.view(found(answer.agreementId(), actor), actor));
    }

    private Opened<PartyAnswer> answered(UUID agreementId, PartyAnswer.Said said, Actor actor) {
        BoundaryAgreement agreement = found(agreementId, actor);
        if (!agreement.isAskedOf(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the boroughs it was proposed to can answer.")
                    .raise();
        }
        answers.letOthersWait(agreementId);
        boolean before = agreements.answered(agreement).stream().anyMatch(one -> one.isOf(actor));
        if (before || agreements.hasEnded(agreement)) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "Your borough has already answered, or the agreement has ended.")
                    .raise();
        }
        return PartyAnswer.of(agreement, said, actor);
    }

    private BoundaryAgreement found(UUID id, Actor actor) {
        return agreements
                .find(id, actor, Lock.READ)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody; {@code NOT_FOUND}; {@code FORBIDDEN} for a party; {@code
     *     TRANSITION_NOT_ALLOWED} when it was already ended
     */
    BoundaryAgreementView end(Command<UUID> command, String reason) {
        Actor actor = command.actor();
        childFree.requireNobody(new Texts().with("reason", reason).all());
        return commands.run(
                command,
                agreements,
                ENDED,
                agreement -> ended(agreement, reason),
                (agreement, made) -> agreements.view(agreement, actor));
    }

    private Happened ended(BoundaryAgreement agreement, String reason) {
        answers.letOthersWait(agreement.id());
        return agreement.ended(reason);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    BoundaryAgreementView get(UUID id, Actor actor) {
        return reads.one(id, actor, agreements, one -> agreements.view(one, actor));
    }

    List<BoundaryAgreementView> list(UUID after, AgreementSubject subject, Actor actor, int limit) {
        return reads.figures(actor, () -> agreements.after(after, subject, actor, limit));
    }
}
