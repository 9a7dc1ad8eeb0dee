package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.check.AdviceChecks;
import london.dsco.advice.check.CheckedCase;
import london.dsco.advice.check.CheckedCases;
import london.dsco.advice.check.KeptFinding;
import london.dsco.advice.consent.UncoveredNeed;
import london.dsco.advice.content.AdviceCompleteness;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.ClaPrompts;
import london.dsco.advice.duty.DutyRule;
import london.dsco.advice.practitioner.Credentials;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.reuse.ReusedAdvices;
import london.dsco.checks.ContentFinding;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Lets the author save the working text as often as they like, and submit versions of it. */
@ApplicationScoped
public class Writing {

    public static final Step<AdviceStatus> DRAFTED =
            Step.named("DRAFTED", AdviceStatus.class)
                    .from(AdviceStatus.ALLOCATED, AdviceStatus.DRAFTING, AdviceStatus.RETURNED)
                    .to(AdviceStatus.DRAFTING)
                    .step();

    public static final Step<AdviceStatus> SUBMITTED =
            Step.named("SUBMITTED", AdviceStatus.class)
                    .from(AdviceStatus.DRAFTING, AdviceStatus.RETURNED)
                    .to(AdviceStatus.SUBMITTED)
                    .shownTo(Sight.SENT)
                    .step();

    private final Commands commands;
    private final RequestRegister requests;
    private final Reading reading;
    private final Drafts drafts;
    private final SubmittedVersions versions;
    private final Practitioners practitioners;
    private final ReusedAdvices reused;
    private final AdviceChecks checks;
    private final CheckedCases cases;

    Writing(
            Commands commands,
            RequestRegister requests,
            Reading reading,
            Drafts drafts,
            SubmittedVersions versions,
            Practitioners practitioners,
            ReusedAdvices reused,
            AdviceChecks checks,
            CheckedCases cases) {
        this.commands = commands;
        this.requests = requests;
        this.reading = reading;
        this.drafts = drafts;
        this.versions = versions;
        this.practitioners = practitioners;
        this.reused = reused;
        this.checks = checks;
        this.cases = cases;
    }

    /**
     * Saves the working text, which may be incomplete.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN}, {@code SEPARATION_OF_DUTIES}
     */
    AdviceContent save(Command<UUID> command, AdviceContent text) {
        Actor author = command.actor();
        return commands.run(
                command,
                requests.whole(),
                DRAFTED,
                request -> List.of(reading.working(request, author)),
                request -> saved(request, text, author),
                (request, made) -> reading.working(request, author));
    }

    private Happened saved(AdviceRequest request, AdviceContent text, Actor author) {
        requireNoDsco(author);
        request.writtenBy(author);
        drafts.save(request, text.underLocalProtocol(""));
        return request.status() == AdviceStatus.DRAFTING
                ? Happened.nothing()
                : Happened.of(new DraftStarted(request.id()));
    }

    /**
     * Submits the working text as a version, for quality assurance.
     *
     * @param asked the request body with the author's attestation; null if there is none
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with everything that is
     *     missing
     */
    AdviceRequestView submit(Command<UUID> command, SubmitAdvice asked) {
        Actor author = command.actor();
        return commands.run(
                command,
                requests.whole(),
                SUBMITTED,
                request -> List.of(reading.working(request, author)),
                toSubmit(command),
                (request, known) ->
                        submitted(
                                request, known, asked == null ? null : asked.attestation(), author),
                (request, made) -> requests.view(request, author));
    }

    /**
     * What a submission looks at in every case.
     *
     * @param author what the register says of them; empty when it does not know them
     */
    private record Known(AdviceContent draft, CheckedCase about, Optional<Credentials> author) {}

    private Question<Known> toSubmit(Command<UUID> command) {
        Actor author = command.actor();
        return drafts.asked(command.id())
                .and(
                        cases.about(command.id(), author.borough()),
                        (draft, about) -> new Known(draft, about, Optional.empty()))
                .and(
                        practitioners.credentials(author.username(), author.borough()),
                        (known, now) -> new Known(known.draft, known.about, now));
    }

    private Happened submitted(
            AdviceRequest request, Known known, Attestation attestation, Actor author) {
        requireNoDsco(author);
        request.requireMayWrite(author);
        AdviceContent text = reading.underProtocol(known.draft, request);
        LocalDate dateOfBirth = request.intake().child().dateOfBirth();
        List<Finding> missing =
                new ArrayList<>(AdviceCompleteness.findings(text, dateOfBirth, author.today()));
        missing.addAll(Attestation.findings(attestation));
        missing.addAll(ClaPrompts.findings(text.claPrompts(), request.intake().involvement()));
        known.about.consents().uncovered(text, dateOfBirth, author.today()).stream()
                .map(UncoveredNeed::finding)
                .forEach(missing::add);
        if (text.reusedAdviceId() != null && !reused.has(request, text.reusedAdviceId())) {
            missing.add(
                    new Finding(
                            "reusedAdviceId",
                            "unknown-reused-advice",
                            "No earlier advice on record for this request has this id."));
        }
        List<ContentFinding> found = checks.of(request, text, known.about, author.today());
        missing.addAll(AdviceChecks.gates(found));
        if (!missing.isEmpty()) {
            throw Refusal.unprocessable("The advice is not complete.", missing).raise();
        }
        request.writtenBy(author);
        int number = request.versionSubmitted(!text.findsNeeds());
        versions.add(version(request, number, text, known.author, attestation, found, author));
        return Happened.of(new Submitted(request.id(), number));
    }

    private SubmittedVersion version(
            AdviceRequest request,
            int number,
            AdviceContent text,
            Optional<Credentials> now,
            Attestation attestation,
            List<ContentFinding> found,
            Actor author) {
        return new SubmittedVersion(
                request,
                number,
                text.onBehalfOf(now.map(Credentials::onBehalfOf).orElse(null)),
                now.map(AuthorAtSubmission::of).orElse(null),
                attestation,
                found.stream().map(KeptFinding::of).toList(),
                author);
    }

    private static void requireNoDsco(Actor author) {
        DutyRule.DSCO_CANNOT_AUTHOR.require(!author.has(Role.DSCO));
    }
}
