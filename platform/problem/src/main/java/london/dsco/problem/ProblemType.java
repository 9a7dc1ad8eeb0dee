package london.dsco.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue: everything that can go wrong at the public face of the suite, one constant each.
 *
 * <p>The code is the constant's name in kebab case and is part of the API: it never changes meaning
 * and is never reused. {@code docs/problems.md} is this enum as a table, and a test keeps the two
 * equal.
 */
public enum ProblemType {
    MALFORMED_REQUEST(
            400,
            "Request is not well-formed HTTP",
            "The request line, a header or the framing of the body breaks RFC 9112, for example two"
                    + " lengths for one body.",
            "Send the request with a standard HTTP client and no hand-made framing headers."),
    PATH_INVALID(
            400,
            "Path is not in normal form",
            "The path has dot segments, empty segments, a backslash, a semicolon, or an encoded"
                    + " slash, dot, percent sign or control character, so two readers could"
                    + " understand it differently.",
            "Send the path exactly as the API documents it or as a Location or Link header gave it."),
    QUERY_INVALID(
            400,
            "Query is not in normal form",
            "The query has a character that RFC 3986 does not allow there, such as a brace of an"
                    + " unfilled template, a quotation mark, a bar, or a percent sign that starts no"
                    + " escape.",
            "Percent-encode the values of the query as UTF-8, and fill in every template."),
    MALFORMED_JSON(
            400,
            "Body is not valid JSON",
            "The body cannot be parsed, or is nested too deeply or holds a text that is too long.",
            "Send one JSON value in UTF-8 as RFC 8259 describes."),
    UNKNOWN_PROPERTY(
            400,
            "Body has an unknown property",
            "A property at the pointer given is not part of this operation, often a spelling"
                    + " mistake.",
            "Remove the property or correct its name; names are camelCase and case-sensitive."),
    BODY_MISSING(
            400,
            "Body is missing",
            "The request has no body, or the body is null, and the operation needs one.",
            "Send the body that the operation documents."),
    UNKNOWN_PARAMETER(
            400,
            "Query has an unknown parameter",
            "A query parameter is not part of this operation, often because it is misspelt.",
            "Remove the parameter or correct its name; errors lists the names that are known."),
    INVALID_INPUT(
            400,
            "Input is not valid",
            "One or more fields, path segments, query parameters or headers are missing or break"
                    + " their rule.",
            "Correct each entry of errors and send the request again."),
    ETAG_MALFORMED(
            400,
            "ETag is not in the right form",
            "If-Match or If-None-Match holds something other than ETags. An ETag is text in double"
                    + " quotes, such as \"kX3v\".",
            "Send the ETag exactly as the service gave it, with its double quotes."),
    IDEMPOTENCY_KEY_INVALID(
            400,
            "Idempotency-Key is not valid",
            "The Idempotency-Key header is empty, too long, repeated or holds other than printable"
                    + " ASCII.",
            "Send one key that is unique to the command, such as a UUID."),
    CURSOR_INVALID(
            400,
            "Cursor is not valid",
            "The cursor was altered, was issued for another list or other filters, or its signing key"
                    + " was retired.",
            "Start again without a cursor and follow nextCursor unchanged, with the same filters."),

    TOKEN_MISSING(
            401,
            "Access token is missing",
            "The request has no Authorization header with a bearer token.",
            "Send Authorization: Bearer followed by an access token from the identity provider."),
    TOKEN_MALFORMED(
            401,
            "Access token is malformed",
            "The credential is not a signed JSON Web Token, or lacks a claim that every access token"
                    + " carries.",
            "Send the access token exactly as the identity provider issued it."),
    TOKEN_SIGNATURE_INVALID(
            401,
            "Access token signature is not valid",
            "The signature does not verify against the identity provider's keys, or the token names"
                    + " an algorithm that is not accepted.",
            "Fetch a new access token from the suite's own identity provider."),
    TOKEN_EXPIRED(
            401,
            "Access token has expired",
            "The token's exp is in the past.",
            "Fetch or refresh the access token and send the request again."),
    TOKEN_NOT_YET_VALID(
            401,
            "Access token is not yet valid",
            "The token's nbf or iat is in the future.",
            "Check the clock of the machine that issued or cached the token."),
    TOKEN_AUDIENCE_INVALID(
            401,
            "Access token is for another audience",
            "The token's aud does not name dsco-api.",
            "Ask the identity provider for a token of this API: see the client's scopes."),
    TOKEN_ISSUER_INVALID(
            401,
            "Access token is from another issuer",
            "The token's iss is not the suite's identity provider.",
            "Fetch the access token from the issuer that the API documentation names."),
    TOKEN_TYPE_INVALID(
            401,
            "Token is not an access token",
            "An ID token, refresh token or logout token was sent as the bearer token.",
            "Send the access_token of the token answer."),
    TOKEN_CLIENT_UNKNOWN(
            401,
            "Access token is from a client that is not registered",
            "The token's azp is not one of the clients that this service accepts.",
            "Use a client that is registered for this API, or ask for yours to be registered."),

    FORBIDDEN(
            403,
            "Not allowed for your role",
            "The caller's role does not carry this right on a record of the caller's own borough.",
            "Ask a colleague whose role may do it; roles are granted by the borough's administrator."),
    SEPARATION_OF_DUTIES(
            403,
            "Another person must do this",
            "The author, the authoriser and the auditor of one piece of advice must be three"
                    + " different people, and the caller already holds one of these parts.",
            "Have someone who has no other part in this advice do it."),

    NOT_FOUND(
            404,
            "Not found",
            "Nothing exists at this address, or it belongs to another borough: the two are not told"
                    + " apart.",
            "Check the address and the borough of the access token."),
    METHOD_NOT_ALLOWED(
            405,
            "Method is not allowed here",
            "The address exists but does not support the method.",
            "Use a method named in the Allow header."),
    NOT_ACCEPTABLE(
            406,
            "No acceptable representation",
            "None of the media types in Accept can be produced.",
            "Accept application/json, or one of the types that the operation documents."),
    REQUEST_TIMEOUT(
            408,
            "Request took too long to arrive",
            "The request was not received whole within the time allowed.",
            "Send it again over a steadier connection; a command with its Idempotency-Key is safe to"
                    + " repeat."),

    CONFLICT(
            409,
            "Conflict with the current state",
            "The command contradicts what is recorded, for example a reference that is already in"
                    + " use.",
            "Read the resource again and decide on its present state."),
    TRANSITION_NOT_ALLOWED(
            409,
            "Not possible in the present status",
            "The record's status does not allow this step.",
            "Read the record: its status says which steps are open."),
    SIGN_OFF_BLOCKED(
            409,
            "Sign-off is blocked",
            "The advice does not yet meet every condition for sign-off; blockers lists all of them.",
            "Clear each blocker, then sign off again."),
    IDEMPOTENCY_KEY_IN_USE(
            409,
            "The same command is still running",
            "A request with this Idempotency-Key has not finished.",
            "Wait for the seconds in Retry-After, then repeat the same request to receive its"
                    + " answer."),

    PRECONDITION_FAILED(
            412,
            "Resource has changed since it was read",
            "The If-Match header does not name the resource's current ETag: someone else changed it.",
            "Read the resource again, reapply the change and send its new ETag."),
    PAYLOAD_TOO_LARGE(
            413,
            "Body is too large",
            "The body exceeds the size allowed.",
            "Send less in one request; the documentation of the operation gives its limit."),
    URI_TOO_LONG(
            414,
            "Address is too long",
            "The path and query together exceed the length allowed.",
            "Shorten the query or split the request."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Media type is not supported",
            "The Content-Type is missing or is not one that the operation reads.",
            "Send Content-Type: application/json, or the type that the operation documents."),

    EXPECTATION_FAILED(
            417,
            "Expectation is not supported",
            "The Expect header asks for something other than 100-continue.",
            "Leave the Expect header out."),

    UNPROCESSABLE(
            422,
            "Well-formed but contradicts a rule",
            "Every field is valid alone, but together they break a rule, such as an end before its"
                    + " start or a date past a statutory limit.",
            "Read detail and errors: they name the rule. Correct the values and send again."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency-Key was used for another request",
            "The key is remembered for seven days with the request it first came with, and this"
                    + " request differs.",
            "Use a new key for a new command, and the same key only to repeat the same command."),

    PRECONDITION_REQUIRED(
            428,
            "If-Match is required",
            "People edit this resource, so a change must say which version it was based on.",
            "Read the resource and send its ETag in If-Match."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "The client exceeded its rate limit.",
            "Wait for the seconds in Retry-After; the RateLimit header shows what is left."),
    HEADERS_TOO_LARGE(
            431,
            "Headers are too large",
            "The request's header fields exceed the size allowed.",
            "Send fewer or shorter headers; check for an oversized token or cookies."),

    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "A fault in the service. It has been recorded under the traceId.",
            "Repeat the request once; if it persists, report the traceId. A command with its"
                    + " Idempotency-Key is safe to repeat."),
    BAD_GATEWAY(
            502,
            "The service broke off its answer",
            "The connection to the service failed after the request was sent, so the effect of a"
                    + " command is unknown.",
            "Repeat the request; a command with its Idempotency-Key is safe to repeat."),
    SERVICE_UNAVAILABLE(
            503,
            "Service is unavailable",
            "The service, or a part that it cannot work without, is away or starting.",
            "Wait for the seconds in Retry-After and repeat the request; a command with its"
                    + " Idempotency-Key is safe to repeat."),
    IDENTITY_PROVIDER_UNAVAILABLE(
            503,
            "Identity provider is unavailable",
            "The keys that prove access tokens cannot be fetched, so no token can be accepted or"
                    + " refused.",
            "Wait for the seconds in Retry-After and repeat the request with the same token."),
    GATEWAY_TIMEOUT(
            504,
            "The service took too long to answer",
            "The service did not answer in time, so the effect of a command is unknown.",
            "Repeat the request; a command with its Idempotency-Key is safe to repeat."),
    HTTP_VERSION_NOT_SUPPORTED(
            505,
            "HTTP version is not supported",
            "The request came as HTTP/1.0 or another version that is not served.",
            "Send HTTP/1.1, or HTTP/2 where the public address offers it.");

    private static final String NAMESPACE = "urn:problem-type:dsco:";

    private final int status;
    private final String title;
    private final String cause;
    private final String cure;

    ProblemType(int status, String title, String cause, String cure) {
        this.status = status;
        this.title = title;
        this.cause = cause;
        this.cure = cure;
    }

    /** The stable code, such as {@code precondition-failed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} member of a problem: {@code urn:problem-type:dsco:CODE}. */
    public URI uri() {
        return URI.create(NAMESPACE + code());
    }

    /** The code in the {@code type} member of a problem. */
    static String codeOf(URI type) {
        return type.toString().substring(NAMESPACE.length());
    }

    /** The HTTP status that always goes with this type. */
    public int status() {
        return status;
    }

    /** A short summary, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** Why it happens, for the reader of the catalogue. */
    public String cause() {
        return cause;
    }

    /** What the caller can do about it. */
    public String cure() {
        return cure;
    }

    public static Optional<ProblemType> byCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
