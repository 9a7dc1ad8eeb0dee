package london.dsco.advice.sen2;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.consideration.AgreedAssessment;
import london.dsco.advice.consideration.AgreedAssessments;
import london.dsco.advice.request.ReturnedRequest;
import london.dsco.advice.request.ReturnedRequests;
import london.dsco.domain.Actor;
import london.dsco.records.Exports;
import london.dsco.records.RecordType;
import london.dsco.returns.ReturnFile;
import london.dsco.returns.ReturnPeriod;

/** Gives a borough's system the data for its return, module by module. */
@ApplicationScoped
class Sen2Exporting {

    private static final RecordType TYPE = new RecordType("sen2-export");

    /** The number of requests read at once. */
    private static final int PART = 1_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Exports exports;
    private final ReturnedRequests requests;
    private final AgreedAssessments assessments;

    Sen2Exporting(Exports exports, ReturnedRequests requests, AgreedAssessments assessments) {
        this.exports = exports;
        this.requests = requests;
        this.assessments = assessments;
    }

    /**
     * Returns the file of a module, whose lines are read as they are written.
     *
     * @param from first London date; see {@link ReturnPeriod#of}
     * @param to last London date
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
     */
    ReturnFile export(Actor actor, Sen2Module module, LocalDate from, LocalDate to) {
        ReturnPeriod period = ReturnPeriod.of(from, to, actor.today());
        Exports.Export<Sen2Row> export =
                exports.of(
                        actor,
                        TYPE,
                        module + ":" + period.code(),
                        () ->
                                requests.count(
                                        module.requests(),
                                        actor.borough(),
                                        period.from(),
                                        period.to()),
                        last -> part(last, module, period, actor));
        return new ReturnFile(
                module.fileName(),
                module.header(),
                reader -> export.each(row -> reader.accept(module.cells(row))));
    }

    private List<Sen2Row> part(Sen2Row last, Sen2Module module, ReturnPeriod period, Actor actor) {
        List<ReturnedRequest> part =
                requests.after(
                        last == null ? BEFORE_ALL : last.request().id(),
                        module.requests(),
                        actor.borough(),
                        period.from(),
                        period.to(),
                        PART);
        Map<UUID, AgreedAssessment> agreed =
                assessments.before(
                        actor.borough(), part.stream().map(ReturnedRequest::id).toList());
        return part.stream()
                .map(request -> new Sen2Row(request, agreed.get(request.id())))
                .toList();
    }
}
