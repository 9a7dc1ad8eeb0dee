package london.dsco.advice.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.advice.request.Visits;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/**
 * Reads the advice: the working text for those who write and assure it; the dispatched version,
 * without what is for social care only, for those who receive it. Managers see the annex for a
 * stated purpose, which the access log keeps.
 */
@ApplicationScoped
public class Reading {

    private final Reads reads;
    private final RequestRegister requests;
    private final Drafts drafts;
    private final SubmittedVersions versions;
    private final BoroughSettings settings;
    private final Visits visits;
    private final Consents consents;

    Reading(
            Reads reads,
            RequestRegister requests,
            Drafts drafts,
            SubmittedVersions versions,
            BoroughSettings settings,
            Visits visits,
            Consents consents) {
        this.reads = reads;
        this.requests = requests;
        this.drafts = drafts;
        this.versions = versions;
        this.settings = settings;
        this.visits = visits;
        this.consents = consents;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}, also before
     *     the advice for the actor is dispatched
     */
    AdviceContent text(UUID id, Actor actor) {
        return reads.find(
                        id,
                        actor,
                        requests.sent(),
                        request ->
                                seesWhole(request, actor)
                                        ? working(request, actor)
                                        : dispatched(request).content().withoutInternal())
                .orElseGet(() -> visits.one(id, actor, request -> opened(request, actor.today())));
    }

    /**
     * Returns the advice for another borough with which the case is shared: the dispatched version
     * or, before dispatch, the signed-off one. In either case, consent must cover it, because
     * another borough is another recipient.
     */
    private AdviceContent opened(AdviceRequest request, LocalDate today) {
        boolean sent = request.dispatchedOn().isPresent();
        if (!sent && request.signedOffOn().isEmpty()) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "You can read the advice once it has been signed off.")
                    .raise();
        }
        AdviceContent text = (sent ? dispatched(request) : versions.latest(request)).content();
        if (!isCovered(text, request, today)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Consent no longer covers all of this advice. Ask the borough that holds"
                                    + " the case.")
                    .raise();
        }
        return text.withoutInternal();
    }

    private boolean isCovered(AdviceContent text, AdviceRequest request, LocalDate today) {
        return consents.uncovered(request.id(), text, request.intake().child().dateOfBirth(), today)
                .isEmpty();
    }

    /**
     * Returns one submitted version, like {@link #text}. A receiver finds only the one dispatched
     * last.
     */
    AdviceVersionView version(UUID id, int number, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.sent(),
                request -> {
                    if (seesWhole(request, actor)) {
                        SubmittedVersion found = found(request, number);
                        return AdviceVersionView.whole(
                                found,
                                shown(found.content(), request, actor),
                                requests.seesAnnex(request, actor));
                    }
                    if (dispatched(request).number() != number) {
                        throw notFound();
                    }
                    return AdviceVersionView.sent(dispatched(request));
                });
    }

    /**
     * Returns the working text for an actor who sees the whole case. It is also the answer to a
     * save.
     */
    AdviceContent working(AdviceRequest request, Actor actor) {
        return shown(draft(request), request, actor);
    }

    /**
     * Returns the complete working text, with the borough's present protocol beside a joint
     * assessment.
     */
    AdviceContent draft(AdviceRequest request) {
        return underProtocol(drafts.of(request), request);
    }

    /** A working text, with the borough's protocol of today beside a joint assessment. */
    AdviceContent underProtocol(AdviceContent text, AdviceRequest request) {
        return text.coordinatedWith() == null
                ? text
                : text.underLocalProtocol(
                        settings.of(request.borough(), Setting.LOCAL_PROTOCOL_ADDRESS));
    }

    /** Returns a text as an actor who sees the whole case may read it. */
    AdviceContent shown(AdviceContent text, AdviceRequest request, Actor actor) {
        return requests.seesAnnex(request, actor) ? text : text.withoutAnnex();
    }

    private boolean seesWhole(AdviceRequest request, Actor actor) {
        return requests.sight(request, actor) == Sight.WHOLE;
    }

    private SubmittedVersion dispatched(AdviceRequest request) {
        if (request.dispatchedOn().isEmpty()) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "You can read the advice once it has been dispatched.")
                    .raise();
        }
        return found(request, request.dispatchedVersion());
    }

    private SubmittedVersion found(AdviceRequest request, int number) {
        return versions.find(request, number).orElseThrow(Reading::notFound);
    }

    private static RuntimeException notFound() {
        return Refusal.of(Refusal.Code.NOT_FOUND).raise();
    }
}
