package london.dsco.problem;

/**
 * One thing wrong with one part of the input.
 *
 * @param pointer where: an RFC 6901 JSON Pointer into the body, such as {@code /child/upn}; a query
 *     parameter is its one step, such as {@code /limit}; a header is its bare name
 * @param code which rule was broken, stable and machine-readable, such as {@code required}
 * @param detail the rule in words; never the value that was sent
 */
public record InvalidField(String pointer, String code, String detail) {}
