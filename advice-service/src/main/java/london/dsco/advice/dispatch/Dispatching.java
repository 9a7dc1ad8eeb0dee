package london.dsco.advice.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.assurance.Blocker;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestCommands;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/**
 * Sends signed-off advice to the SEN team, if consent still covers what it says: consent can end
 * between sign-off and dispatch.
 */
@ApplicationScoped
public class Dispatching {

    public static final Step<AdviceStatus> DISPATCHED =
            Step.named("DISPATCHED", AdviceStatus.class)
                    .from(AdviceStatus.SIGNED_OFF)
                    .to(AdviceStatus.DISPATCHED)
                    .shownTo(Sight.SENT)
                    .step();

    /** Dispatch for a request that was decided without its advice; nothing is due any more. */
    public static final Step<AdviceStatus> DISPATCHED_AFTER_THE_DECISION =
            Step.named("DISPATCHED", AdviceStatus.class)
                    .from(AdviceStatus.SIGNED_OFF)
                    .to(AdviceStatus.CLOSED)
                    .shownTo(Sight.SENT)
                    .step();

    private final RequestCommands requests;
    private final RequestRegister register;
    private final SubmittedVersions versions;
    private final Consents consents;

    Dispatching(
            RequestCommands requests,
            RequestRegister register,
            SubmittedVersions versions,
            Consents consents) {
        this.requests = requests;
        this.register = register;
        this.versions = versions;
        this.consents = consents;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SIGN_OFF_BLOCKED} with every need that
     *     consent no longer covers today; a DSCO then returns the advice to its author. To a reader
     *     who may not see the advice yet, it says only that consent is missing, not for which need
     */
    AdviceRequestView dispatch(Command<UUID> command) {
        LocalDate today = command.actor().today();
        return requests.run(
                command,
                Dispatching::step,
                request -> {
                    requireConsent(request, command.actor());
                    return dispatched(request, today);
                });
    }

    private static Happened dispatched(AdviceRequest request, LocalDate today) {
        if (request.dispatchedOn().isEmpty()) {
            request.dispatched(today);
            return Happened.of(Dispatched.from(request, today));
        }
        int before = request.dispatchedVersion();
        request.dispatched(today);
        return Happened.of(
                new CorrectionSent(request.id(), request.adviceVersion(), before, today));
    }

    private void requireConsent(AdviceRequest request, Actor actor) {
        LocalDate dateOfBirth = request.intake().child().dateOfBirth();
        AdviceContent advice = versions.latest(request).content();
        boolean reads = register.sight(request, actor).covers(Sight.WHOLE);
        Blocker.requireNone(
                consents.uncovered(request.id(), advice, dateOfBirth, actor.today()).stream()
                        .map(need -> reads ? Blocker.missingConsent(need) : Blocker.CONSENT_MISSING)
                        .distinct()
                        .toList());
    }

    private static Step<AdviceStatus> step(AdviceRequest request) {
        return request.decision().isPresent() ? DISPATCHED_AFTER_THE_DECISION : DISPATCHED;
    }
}
