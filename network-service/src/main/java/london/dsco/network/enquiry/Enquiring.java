package london.dsco.network.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
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

/** Lets contact points ask and answer each other. */
@ApplicationScoped
class Enquiring {

    static final Step<EnquiryStatus> ASKED =
            Step.named("ASKED", EnquiryStatus.class).opening(EnquiryStatus.ASKED);
    static final Step<EnquiryStatus> WITHDRAWN =
            Step.named("WITHDRAWN", EnquiryStatus.class)
                    .from(EnquiryStatus.ASKED)
                    .to(EnquiryStatus.WITHDRAWN)
                    .step();
    static final Step<ReplyStatus> ANSWERED =
            Step.named("ANSWERED", ReplyStatus.class).opening(ReplyStatus.GIVEN);

    private final Commands commands;
    private final Reads reads;
    private final Enquiries enquiries;
    private final EnquiryAnswers answers;
    private final ChildFreeText childFree;

    Enquiring(
            Commands commands,
            Reads reads,
            Enquiries enquiries,
            EnquiryAnswers answers,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.enquiries = enquiries;
        this.answers = answers;
        this.childFree = childFree;
    }

    /**
     * Sends an enquiry: from a health partner to a borough's DSCO, or from a DSCO to a borough's
     * health partners.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, or there is no such borough
     */
    EnquiryView ask(Command<Void> command, AskContactPoint asked) {
        Actor actor = command.actor();
        EnquiryRules.unknown("askedOf", asked.askedOf()).ifPresent(Refusal::raise);
        childFree.requireNobody(
                new Texts().with("title", asked.title()).with("text", asked.text()).all());
        return commands.open(
                command,
                enquiries,
                ASKED,
                () -> Enquiry.of(ContactPoint.of(actor).orElseThrow(), asked.said(), actor),
                UUID::fromString,
                enquiry -> enquiries.view(enquiry, actor));
    }

    /**
     * Records the answer of those who are asked, once.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, or names no borough to ask next; {@code NOT_FOUND}; {@code FORBIDDEN} for those
     *     who asked; {@code CONFLICT} when it was already answered or withdrawn
     */
    EnquiryView answer(UUID enquiryId, Command<Void> command, AnswerEnquiry said) {
        Actor actor = command.actor();
        EnquiryRules.unknown("askNext", said.askNext()).ifPresent(Refusal::raise);
        childFree.requireNobody(new Texts().with("text", said.text()).all());
        return commands.open(
                command,
                answers,
                ANSWERED,
                () -> answered(enquiryId, said.said(), actor),
                UUID::fromString,
                answer -> enquiries.view(found(answer.enquiryId(), actor), actor));
    }

    private Opened<EnquiryAnswer> answered(UUID enquiryId, EnquiryAnswer.Said said, Actor actor) {
        answers.letOthersWait(enquiryId);
        Enquiry enquiry = found(enquiryId, actor);
        if (!enquiry.isAskedOf(actor)) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "Only the post that was asked can answer.")
                    .raise();
        }
        if (enquiry.status() == EnquiryStatus.WITHDRAWN || enquiries.isAnswered(enquiry)) {
            throw over().raise();
        }
        return EnquiryAnswer.of(enquiry, said, actor);
    }

    private Enquiry found(UUID id, Actor actor) {
        return enquiries
                .find(id, actor, Lock.READ)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Withdraws an enquiry on behalf of those who asked, until it is answered.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for those
     *     who are asked; {@code CONFLICT} when it was already answered; {@code
     *     TRANSITION_NOT_ALLOWED} when it was already withdrawn
     */
    EnquiryView withdraw(Command<UUID> command) {
        Actor actor = command.actor();
        return commands.run(
                command,
                enquiries,
                enquiry -> step(enquiry, actor),
                this::withdrawn,
                (enquiry, made) -> enquiries.view(enquiry, actor));
    }

    private Step<EnquiryStatus> step(Enquiry enquiry, Actor actor) {
        if (!enquiry.isAskedBy(actor)) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "Only the post that asked can withdraw it.")
                    .raise();
        }
        return WITHDRAWN;
    }

    private Happened withdrawn(Enquiry enquiry) {
        answers.letOthersWait(enquiry.id());
        if (enquiries.isAnswered(enquiry)) {
            throw over().raise();
        }
        return enquiry.withdrawn();
    }

    private static Refusal over() {
        return Refusal.of(Refusal.Code.CONFLICT, "It has already been answered or withdrawn.");
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    EnquiryView get(UUID id, Actor actor) {
        return reads.one(id, actor, enquiries, enquiry -> enquiries.view(enquiry, actor));
    }

    List<EnquiryView> list(UUID after, EnquiryBox box, EnquiryState state, Actor actor, int limit) {
        return reads.figures(actor, () -> enquiries.after(after, box, state, actor, limit));
    }
}
