package london.dsco.advice.writing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/**
 * Compares versions of the advice for those who see the whole case, with each text as they may read
 * it. A reader without the restricted annex does not learn that it changed. The SEN team receives
 * one version and has nothing to compare it with.
 */
@ApplicationScoped
public class Comparing {

    private static final String FROM = "from";

    private final Reads reads;
    private final RequestRegister requests;
    private final Reading reading;
    private final SubmittedVersions versions;
    private final ObjectMapper json;

    Comparing(
            Reads reads,
            RequestRegister requests,
            Reading reading,
            SubmittedVersions versions,
            ObjectMapper json) {
        this.reads = reads;
        this.requests = requests;
        this.reading = reading;
        this.versions = versions;
        this.json = json;
    }

    /**
     * @param number of the newer version
     * @param from number of the older version; null for the one before
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}, {@code
     *     INVALID_INPUT} when the older version is not older or never existed
     */
    AdviceDifferencesView versions(UUID id, int number, Integer from, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request -> {
                    AdviceContent now =
                            versions.find(request, number)
                                    .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise())
                                    .content();
                    int older = from == null ? number - 1 : from;
                    if (older >= number) {
                        throw Refusal.wrongParameter(
                                        FROM, "not-older", "Name a version before this one.")
                                .raise();
                    }
                    return compared(request, older, number, now, actor);
                });
    }

    /**
     * Compares the working text with a version, like {@link #versions}.
     *
     * @param from number of a version; null for the latest
     */
    AdviceDifferencesView workingText(UUID id, Integer from, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request -> {
                    int older = from == null ? request.adviceVersion() : from;
                    return compared(request, older, null, reading.working(request, actor), actor);
                });
    }

    private AdviceDifferencesView compared(
            AdviceRequest request, int older, Integer newer, AdviceContent now, Actor actor) {
        AdviceContent before = older == 0 ? AdviceContent.EMPTY : older(request, older);
        return new AdviceDifferencesView(
                older == 0 ? null : older,
                newer,
                Differences.between(
                        json.valueToTree(reading.shown(before, request, actor)),
                        json.valueToTree(reading.shown(now, request, actor))));
    }

    private AdviceContent older(AdviceRequest request, int number) {
        return versions.find(request, number)
                .orElseThrow(
                        () ->
                                Refusal.wrongParameter(
                                                FROM,
                                                "unknown-version",
                                                "There is no version of this advice with this number.")
                                        .raise())
                .content();
    }
}
