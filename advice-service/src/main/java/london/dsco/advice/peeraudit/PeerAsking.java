package london.dsco.advice.peeraudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.assurance.Blocker;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.template.AuditTemplates;
import london.dsco.advice.writing.SubmittedVersion;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import london.dsco.grading.Scoring;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Sends a redacted copy of signed-off advice to another borough, and reads the result. This is for
 * a DSCO.
 */
@ApplicationScoped
public class PeerAsking {

    /**
     * Signed-off advice has been judged in its own borough, so a second opinion holds nothing up.
     */
    public static final Step<AdviceStatus> ASKED =
            Step.named("PEER_AUDIT_ASKED", AdviceStatus.class)
                    .from(AdviceStatus.SIGNED_OFF, AdviceStatus.DISPATCHED, AdviceStatus.CLOSED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final SubmittedVersions versions;
    private final AuditTemplates templates;
    private final PeerAudits peerAudits;
    private final Identities identities;
    private final Consents consents;

    PeerAsking(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            SubmittedVersions versions,
            AuditTemplates templates,
            PeerAudits peerAudits,
            Identities identities,
            Consents consents) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.versions = versions;
        this.templates = templates;
        this.peerAudits = peerAudits;
        this.identities = identities;
        this.consents = consents;
    }

    /** Lists the peer audits, oldest first. */
    List<PeerAuditView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request -> peerAudits.page(request, after, rows).stream().map(this::view).toList());
    }

    PeerAuditView read(UUID id, UUID peerAuditId, Actor actor) {
        return reads.one(id, actor, requests.whole(), request -> view(request, peerAuditId));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the borough cannot
     *     audit it, {@code CONFLICT} when it already has this version
     */
    PeerAuditView ask(Command<UUID> command, AskPeer asking) {
        return commands.run(
                command,
                requests.whole(),
                ASKED,
                request -> asked(request, asking, command.actor()),
                (request, made) -> view(request, UUID.fromString(made)));
    }

    /**
     * Checks consent again. It can have ended since sign-off, and another borough is another
     * recipient.
     */
    private void requireConsent(AdviceRequest request, SubmittedVersion version, LocalDate today) {
        Blocker.requireNone(
                consents
                        .uncovered(
                                request.id(),
                                version.content(),
                                request.intake().child().dateOfBirth(),
                                today)
                        .stream()
                        .map(Blocker::missingConsent)
                        .toList());
    }

    private Happened asked(AdviceRequest request, AskPeer asking, Actor dsco) {
        requireAnother(request, asking.withBorough());
        SubmittedVersion version = versions.latest(request);
        requireConsent(request, version, dsco.today());
        Audit judged = peerAudits.audit(request).orElseThrow();
        PeerAudit audit = new PeerAudit(request, asking.withBorough(), dsco);
        RedactedAdvice advice =
                CopyRules.copy(
                        version.content(),
                        identities.of(
                                request, version.content(), asking.names(), judged.auditedBy()),
                        request.intake().child().dateOfBirth(),
                        London.dateOf(version.submittedAt()));
        peerAudits.add(
                audit,
                new PeerCopy(
                        audit,
                        judged.template(),
                        advice,
                        Scoring.computed(
                                templates.byVersion(judged.template()).orElseThrow(),
                                judged.scores())));
        return Happened.of(
                        new PeerAuditAsked(audit.id(), audit.adviceVersion(), audit.withBorough()))
                .made(audit.id());
    }

    private void requireAnother(AdviceRequest request, String withBorough) {
        if (Borough.byGss(withBorough).isEmpty()) {
            throw Refusal.unprocessable(
                            "withBorough", "unknown-borough", "Give the code of a London borough.")
                    .raise();
        }
        if (withBorough.equals(request.borough())) {
            throw Refusal.unprocessable(
                            "withBorough",
                            "own-borough",
                            "A peer audit is done by another borough. In your own borough, moderate"
                                    + " the audit.")
                    .raise();
        }
        if (peerAudits.isSent(request, withBorough)) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "That borough already has a copy of this version.")
                    .raise();
        }
    }

    private PeerAuditView view(AdviceRequest request, UUID peerAuditId) {
        return peerAudits
                .find(request, peerAuditId)
                .map(this::view)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    private PeerAuditView view(PeerAudit audit) {
        return PeerAuditView.of(audit, peerAudits.copy(audit));
    }
}
