package london.dsco.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with one part of a request. Exactly one of {@code pointer}, {@code
 * parameter} and {@code header} says which part.
 *
 * @param pointer a place in the body, as a JSON Pointer (RFC 6901) such as {@code /child/upn}; the
 *     empty pointer is the whole body
 * @param parameter a query parameter or a part of the path, by its name, such as {@code limit}
 * @param header a header, by its name
 * @param code the rule that was broken, stable, in kebab case, such as {@code required}
 * @param detail what is expected, in words; it never repeats the value that was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvalidField(
        String pointer, String parameter, String header, String code, String detail) {

    /** Something wrong in the body. */
    public InvalidField(String pointer, String code, String detail) {
        this(pointer, null, null, code, detail);
    }

    /** Something wrong with a query parameter or a part of the path. */
    public static InvalidField ofParameter(String name, String code, String detail) {
        return new InvalidField(null, name, null, code, detail);
    }

    /** Something wrong with a header. */
    public static InvalidField ofHeader(String name, String code, String detail) {
        return new InvalidField(null, null, name, code, detail);
    }
}
