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
 * Gives the advice as a document: from sign-off, to those who see the whole case; after dispatch,
 * to those who receive it; and to another borough while the case is shared with it. The document is
 * the same for all of them, whatever else they see, because it is passed on. Drafts and returned
 * versions have no document.
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

    /** A document with the words for its file name. */
    private record Made(Document document, String name) {}

    /**
     * @param section the only section to give; null for the whole advice
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN}, also before
     *     the advice is sent to the actor; {@code CONFLICT} before sign-off, for those who see the
     *     whole case
     */
    Download document(UUID id, SocialCareSection section, DocumentFormat format, Actor actor) {
        // Drawing takes longer than reading, so it happens after the transaction.
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

    /**
     * Returns the version for another borough. That is another recipient, so consent must cover the
     * advice today.
     */
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
