package london.dsco.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One error in one part of a request. Exactly one of {@code pointer}, {@code parameter} and {@code
 * header} says which part.
 *
 * @param pointer a place in the body, as a JSON Pointer (RFC 6901) such as {@code /child/upn}; the
 *     empty pointer is the whole body
 * @param parameter name of a query parameter or a part of the path, such as {@code limit}
 * @param header name of a header
 * @param code the broken rule, stable, in kebab case, such as {@code required}
 * @param detail what is expected, in words; it never repeats the value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvalidField(
        String pointer, String parameter, String header, String code, String detail) {

    /** Reports an error in the body. */
    public InvalidField(String pointer, String code, String detail) {
        this(pointer, null, null, code, detail);
    }

    /** Returns an error in a query parameter or a part of the path. */
    public static InvalidField ofParameter(String name, String code, String detail) {
        return new InvalidField(null, name, null, code, detail);
    }

    /** Returns an error in a header. */
    public static InvalidField ofHeader(String name, String code, String detail) {
        return new InvalidField(null, null, name, code, detail);
    }
}
