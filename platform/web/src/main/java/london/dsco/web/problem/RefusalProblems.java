package london.dsco.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers refusals of the domain's rules: the only place where a refusal becomes a problem. */
class RefusalProblems {

    @ServerExceptionMapper
    Response refused(RefusedException refused, UriInfo request) {
        return Problems.answer(of(refused.refusal()), request);
    }

    @ServerExceptionMapper
    Response refused(ProblemException refused, UriInfo request) {
        return Problems.answer(refused, request);
    }

    /**
     * Returns the problem of the same name, with the findings by place and the facts as members.
     */
    static ProblemException of(Refusal refusal) {
        return new ProblemException(
                ProblemType.valueOf(refusal.code().name()),
                refusal.detail(),
                refusal.findings().stream().map(RefusalProblems::field).toList(),
                refusal.facts());
    }

    private static InvalidField field(Finding finding) {
        Place place = finding.place();
        return place.parameter() == null
                ? new InvalidField(pointer(place), finding.code(), finding.explanation())
                : InvalidField.ofParameter(
                        place.parameter(), finding.code(), finding.explanation());
    }

    /** Returns the JSON Pointer: RFC 6901. */
    private static String pointer(Place place) {
        return place.steps().stream()
                .map(step -> "/" + step.toString().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
