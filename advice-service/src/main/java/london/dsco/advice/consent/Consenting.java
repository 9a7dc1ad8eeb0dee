package london.dsco.advice.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Records, lists and withdraws consent. */
@ApplicationScoped
public class Consenting {

    /** Possible as long as the author can still write or correct the advice. */
    public static final Step<AdviceStatus> CONSENT_RECORDED =
            Step.named("CONSENT_RECORDED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    /** Possible at any time: whoever gave consent can take it back. */
    public static final Step<AdviceStatus> CONSENT_WITHDRAWN =
            Step.named("CONSENT_WITHDRAWN", AdviceStatus.class)
                    .from(AdviceStatus.values())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final Consents consents;

    Consenting(Commands commands, Reads reads, RequestRegister requests, Consents consents) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.consents = consents;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ConsentRules#findings} and {@link AdvocacyRules}, or when the consent is about
     *     anybody but the child
     */
    public ConsentView record(Command<UUID> command, RecordConsent given) {
        return commands.run(
                command,
                requests.sent(),
                CONSENT_RECORDED,
                request -> recorded(request, given, command.actor()),
                (request, made) -> view(request, UUID.fromString(made), command.actor()));
    }

    private Happened recorded(AdviceRequest request, RecordConsent given, Actor actor) {
        request.requireMayGather(actor);
        ConsentRules.subjectRefusal(given.about()).ifPresent(Refusal::raise);
        Consent consent = given.asConsent(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        List<Finding> wrong =
                new ArrayList<>(
                        ConsentRules.findings(
                                consent, request.intake().child().dateOfBirth(), actor.today()));
        wrong.addAll(AdvocacyRules.findings(given.advocacy(), given.giver(), actor.today()));
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This consent cannot be recorded.", wrong).raise();
        }
        consents.add(
                new RecordedConsent(
                        request.borough(),
                        request.id(),
                        consent,
                        given.giverName(),
                        given.advocacy(),
                        actor,
                        !requests.isInScope(request, actor)));
        return Happened.of(ConsentRecorded.from(consent)).made(consent.id());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the consent belongs to
     *     another request, {@code CONFLICT} when it is already withdrawn, {@code UNPROCESSABLE}
     *     when the date is impossible
     */
    public ConsentView withdraw(Command<UUID> command, UUID consentId, WithdrawConsent withdrawal) {
        return commands.run(
                command,
                requests.sent(),
                CONSENT_WITHDRAWN,
                request -> withdrawn(request, consentId, withdrawal, command.actor()),
                (request, made) -> view(request, consentId, command.actor()));
    }

    private Happened withdrawn(
            AdviceRequest request, UUID consentId, WithdrawConsent withdrawal, Actor actor) {
        WithdrawalEffect effect =
                WithdrawalEffect.of(request.dispatchedOn().orElse(null), withdrawal.withdrawnOn());
        find(request, consentId, actor).withdraw(withdrawal.withdrawnOn(), effect, actor);
        return Happened.of(new ConsentWithdrawn(consentId, withdrawal.withdrawnOn(), effect));
    }

    public ConsentView read(UUID requestId, UUID consentId, Actor actor) {
        return reads.one(
                requestId, actor, requests.sent(), request -> view(request, consentId, actor));
    }

    /**
     * Lists the consents, oldest first.
     *
     * @param after id of the consent after which to start
     */
    public List<ConsentView> list(UUID requestId, UUID after, int rows, Actor actor) {
        return reads.one(
                requestId,
                actor,
                requests.sent(),
                request -> {
                    Sight sight = requests.sight(request, actor);
                    return consents
                            .page(request.id(), ownOnly(request, sight), after, rows)
                            .stream()
                            .map(consent -> ConsentView.of(consent, sight))
                            .toList();
                });
    }

    private ConsentView view(AdviceRequest request, UUID consentId, Actor actor) {
        return ConsentView.of(find(request, consentId, actor), requests.sight(request, actor));
    }

    /** Returns a consent, if the actor may know of it. */
    private RecordedConsent find(AdviceRequest request, UUID consentId, Actor actor) {
        boolean ownOnly = ownOnly(request, requests.sight(request, actor));
        return consents.find(request.id(), consentId)
                .filter(consent -> !ownOnly || consent.isFromSenTeam())
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Returns whether the actor sees only the consents that the SEN team recorded. The areas of
     * care in the others would show what undispatched advice says.
     */
    private static boolean ownOnly(AdviceRequest request, Sight sight) {
        return sight != Sight.WHOLE && request.dispatchedOn().isEmpty();
    }
}
