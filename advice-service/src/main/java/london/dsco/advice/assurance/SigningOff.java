package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestCommands;
import london.dsco.advice.request.Sight;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.grading.Judgement;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Sends the latest version back to its author, or signs it off. Both are for a DSCO. */
@ApplicationScoped
public class SigningOff {

    /** A DSCO can also reopen signed-off advice, until it has been dispatched. */
    public static final Step<AdviceStatus> RETURNED =
            Step.named("RETURNED", AdviceStatus.class)
                    .from(AdviceStatus.SUBMITTED, AdviceStatus.SIGNED_OFF)
                    .to(AdviceStatus.RETURNED)
                    .step();

    public static final Step<AdviceStatus> SIGNED_OFF =
            Step.named("SIGNED_OFF", AdviceStatus.class)
                    .from(AdviceStatus.SUBMITTED)
                    .to(AdviceStatus.SIGNED_OFF)
                    .shownTo(Sight.SENT)
                    .step();

    private final RequestCommands requests;
    private final SubmittedVersions versions;
    private final ProvisionAuthorisations authorisations;
    private final NoNeedsConfirmations confirmations;
    private final BoroughSettings settings;
    private final Audits audits;
    private final Consents consents;

    SigningOff(
            RequestCommands requests,
            SubmittedVersions versions,
            ProvisionAuthorisations authorisations,
            NoNeedsConfirmations confirmations,
            BoroughSettings settings,
            Audits audits,
            Consents consents) {
        this.requests = requests;
        this.versions = versions;
        this.authorisations = authorisations;
        this.confirmations = confirmations;
        this.settings = settings;
        this.audits = audits;
        this.consents = consents;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    AdviceRequestView returnToAuthor(Command<UUID> command, ReturnAdvice reasons) {
        return requests.run(
                command,
                RETURNED,
                request -> {
                    Actor dsco = command.actor();
                    request.returnedBy(dsco);
                    return Happened.of(
                                    new Returned(
                                            request.id(), request.adviceVersion(), dsco.today()))
                            .noting(reasons.feedback());
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SIGN_OFF_BLOCKED} with every blocker,
     *     {@code SEPARATION_OF_DUTIES}
     */
    AdviceRequestView signOff(Command<UUID> command) {
        return requests.run(
                command,
                SIGNED_OFF,
                onRecord(command.id()),
                (request, known) -> signedOff(request, known, command.actor()));
    }

    /**
     * What sign-off looks at in every case.
     *
     * @param latest the latest submitted version
     * @param authorised the lines that a manager authorised, word for word
     * @param audit what the latest audit made of that version
     */
    private record OnRecord(
            Optional<AdviceContent> latest, Set<Provision> authorised, Optional<Judgement> audit) {}

    private Question<OnRecord> onRecord(UUID requestId) {
        return versions.latest(requestId)
                .and(
                        authorisations.lines(requestId),
                        (latest, lines) -> new OnRecord(latest, lines, Optional.empty()))
                .and(
                        audits.latest(requestId),
                        (known, audit) -> new OnRecord(known.latest, known.authorised, audit));
    }

    /**
     * Returns whether advice without needs still lacks its second look. For other advice the
     * borough's setting is not read, because it changes nothing.
     */
    private boolean isUnconfirmed(AdviceRequest request, AdviceContent advice) {
        return !advice.findsNeeds()
                && settings.of(request.borough(), Setting.SECOND_LOOK_AT_NO_NEEDS)
                && !confirmations.ofLatest(request);
    }

    private Happened signedOff(AdviceRequest request, OnRecord known, Actor dsco) {
        request.requireMayAssure(dsco);
        AdviceContent advice = known.latest.orElseThrow();
        Blocker.requireNone(
                SignOffRules.blockers(
                        advice,
                        known.authorised,
                        isUnconfirmed(request, advice),
                        consents.uncovered(
                                request.id(),
                                advice,
                                request.intake().child().dateOfBirth(),
                                dsco.today()),
                        known.audit.orElse(null)));
        request.signedOffBy(dsco);
        return Happened.of(
                new SignedOff(
                        request.id(),
                        request.adviceVersion(),
                        request.grade().orElseThrow(),
                        dsco.today()));
    }
}
