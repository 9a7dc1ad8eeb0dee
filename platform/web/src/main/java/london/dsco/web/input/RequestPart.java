package london.dsco.web.input;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import london.dsco.problem.InvalidField;

/**
 * A part of a request in the caller's words; see {@link InvalidField}. It never contains the names
 * of Java methods or parameters.
 */
record RequestPart(String pointer, String parameter, String header) {

    static RequestPart ofBody(String pointer) {
        return new RequestPart(pointer, null, null);
    }

    /** Returns the source of a Jakarta REST parameter or field; empty if it is the body. */
    static Optional<RequestPart> of(Annotation... annotations) {
        return Arrays.stream(annotations)
                .map(RequestPart::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    InvalidField field(String code, String detail) {
        return new InvalidField(pointer, parameter, header, code, detail);
    }

    private static Optional<RequestPart> read(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Optional.of(new RequestPart(null, query.value(), null));
        }
        if (annotation instanceof PathParam path) {
            return Optional.of(new RequestPart(null, path.value(), null));
        }
        return annotation instanceof HeaderParam header
                ? Optional.of(new RequestPart(null, null, header.value()))
                : Optional.empty();
    }
}
