package london.dsco.advice.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.request.Visits;
import london.dsco.advice.writing.SubmittedVersion;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.documents.Document;
import london.dsco.documents.PdfPages;
import london.dsco.documents.WordPages;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;
import london.dsco.web.Download;

/**
 * Gives the advice as a document: to those who see the whole case from sign-off on, to those who
 * receive it once it was sent, to another borough while the case is open to it. Whatever they see
 * elsewhere, the document is the same for all of them, because it is passed on. There is none of a
 * draft, and none of a version that was returned.
 */
@ApplicationScoped
class Documenting {

    private final Reads reads;
    private final RequestRegister requests;
    private final SubmittedVersions versions;
    private final SignOffs signOffs;
    private final Visits visits;
    private final Consents consents;
    private final PdfPages pdf;
    private final WordPages word;

    Documenting(
            Reads reads,
            RequestRegister requests,
            SubmittedVersions versions,
            SignOffs signOffs,
            Visits visits,
            Consents consents,
            PdfPages pdf,
            WordPages word) {
        this.reads = reads;
        this.requests = requests;
        this.versions = versions;
        this.signOffs = signOffs;
        this.visits = visits;
        this.consents = consents;
        this.pdf = pdf;
        this.word = word;
    }

    /** A document and the words with which its file is named. */
    private record Made(Document document, String name) {}

    /**
     * @param section the one to give alone; null for the whole advice
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN}, also while
     *     the advice that the actor would receive has not been sent; {@code CONFLICT} for those who
     *     see the whole case, before anything is signed off
     */
    Download document(UUID id, SocialCareSection section, DocumentFormat format, Actor actor) {
        // Drawing takes longer than reading, so it waits until the transaction is over.
        Made made =
                reads.find(
                                id,
                                actor,
                                requests.sent(),
                                request -> made(request, shownTo(request, actor), section))
                        .orElseGet(
                                () ->
                                        visits.one(
                                                id,
                                                actor,
                                                request ->
                                                        made(
                                                                request,
                                                                opened(request, actor),
                                                                section)));
        byte[] bytes =
                switch (format) {
                    case PDF -> pdf.of(made.document());
                    case WORD -> word.of(made.document());
                };
        return new Download(bytes, format.mediaType(), made.name() + format.ending());
    }

    private SubmittedVersion shownTo(AdviceRequest request, Actor actor) {
        if (requests.sight(request, actor) != Sight.WHOLE) {
            if (request.dispatchedOn().isEmpty()) {
                throw Refusal.of(
                                Refusal.Code.FORBIDDEN,
                                "You can read the document once the advice has been dispatched.")
                        .raise();
            }
            return sent(request);
        }
        if (request.signedOffOn().isPresent()) {
            return versions.latest(request);
        }
        if (request.dispatchedOn().isEmpty()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "There is no document yet. Advice has one once it is signed off.")
                    .raise();
        }
        return sent(request);
    }

    /** Another borough is another recipient, so consent has to cover the advice today. */
    private SubmittedVersion opened(AdviceRequest request, Actor actor) {
        if (request.dispatchedOn().isEmpty() && request.signedOffOn().isEmpty()) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "You can read the document once the advice has been signed off.")
                    .raise();
        }
        SubmittedVersion version =
                request.dispatchedOn().isPresent() ? sent(request) : versions.latest(request);
        boolean covered =
                consents.uncovered(
                                request.id(),
                                version.content(),
                                request.intake().child().dateOfBirth(),
                                actor.today())
                        .isEmpty();
        if (!covered) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Consent no longer covers all of this advice. Ask the borough that holds"
                                    + " the case.")
                    .raise();
        }
        return version;
    }

    private SubmittedVersion sent(AdviceRequest request) {
        return versions.find(request, request.dispatchedVersion()).orElseThrow();
    }

    private Made made(AdviceRequest request, SubmittedVersion version, SocialCareSection section) {
        SignOffs.Course course = signOffs.of(request, version.number()).orElseThrow();
        Imprint imprint =
                new Imprint(
                        request.intake().child(),
                        Borough.byGss(request.borough()).map(Borough::displayName).orElseThrow(),
                        request.intake().kind(),
                        request.intake().clock(),
                        version.number(),
                        course.signedOffAt(),
                        course.sentOn(),
                        course.replaces());
        String name = "social-care-advice-" + request.id() + "-version-" + version.number();
        return new Made(
                Composition.of(version.content(), imprint, section),
                section == null ? name : name + "-section-" + section);
    }
}
