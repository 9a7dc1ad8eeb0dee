package london.dsco.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of everything that can go wrong in the suite's public API, one constant each.
 *
 * <p>The code is the constant's name in kebab case. It is part of the API: its meaning never
 * changes, and it is never reused. {@code docs/problems.md} is this enum as a table, and a test
 * keeps the two equal.
 */
public enum ProblemType {
    MALFORMED_REQUEST(
            400,
            "The request is not valid HTTP",
            "The request line, a header or the length of the body breaks RFC 9112. An example"
                    + " is a body with two lengths.",
            "Use a standard HTTP client and let it write these headers."),
    PATH_INVALID(
            400,
            "The path has a form that is not allowed",
            "The path has an empty segment, a dot segment, a backslash or a"
                    + " semicolon, or a character that must be escaped, such as a curly"
                    + " bracket. The path may also contain an escaped slash, dot or control"
                    + " character.",
            "Send the path as given in the API description or in a Location or Link"
                    + " header. Fill in every part in curly brackets."),
    QUERY_INVALID(
            400,
            "The query has a form that is not allowed",
            "The query has a character that must be escaped, such as a curly"
                    + " bracket, a quotation mark or a bar, or a percent sign that is not"
                    + " part of an escape.",
            "Escape the values of the query as UTF-8. Fill in every part in curly brackets."),
    MALFORMED_JSON(
            400,
            "The body is not valid JSON",
            "The body cannot be read as JSON, is nested too deeply, or has a string"
                    + " that is too long.",
            "Correct the body at the line and column that detail names."),
    BODY_MISSING(
            400,
            "The body is missing",
            "The request has no body, or the body is null. This operation needs one.",
            "Send the body shown in the API description."),
    UNKNOWN_PROPERTY(
            400,
            "The body has an unknown property",
            "A property of the body is not part of this operation. Its name may be misspelt.",
            "Remove the property or correct its name. Names are in camelCase and"
                    + " are case sensitive."),
    UNKNOWN_PARAMETER(
            400,
            "The query has an unknown parameter",
            "A query parameter is not part of this operation. Its name may be misspelt.",
            "Remove the parameter or correct its name. Each entry of errors lists"
                    + " the known names."),
    INVALID_INPUT(
            400,
            "The input is not valid",
            "A property, a part of the path, a query parameter or a header is missing or"
                    + " breaks a rule.",
            "Correct each entry of errors and send the request again."),
    ETAG_MALFORMED(
            400,
            "The ETag has a form that is not allowed",
            "If-Match or If-None-Match holds something that is not an ETag. An ETag has"
                    + " double quotes around it, such as \"kX3v\".",
            "Send the ETag exactly as you received it, with its double quotes."),
    IDEMPOTENCY_KEY_INVALID(
            400,
            "The Idempotency-Key is not valid",
            "The Idempotency-Key header is empty, has more than 255 characters, is sent"
                    + " twice, or has a space or another character that is not printable ASCII.",
            "Send one key that you use for this command only, such as a UUID."),
    CURSOR_INVALID(
            400,
            "The cursor is not valid",
            "The cursor was changed, belongs to another list or to other filters, or is too old.",
            "Start again without a cursor. Then follow nextCursor unchanged, with the same"
                    + " filters."),

    TOKEN_MISSING(
            401,
            "The access token is missing",
            "The request has no Authorization header with a bearer token.",
            "Send Authorization: Bearer, followed by an access token."),
    TOKEN_MALFORMED(
            401,
            "The access token is malformed",
            "The credential is not a signed JSON Web Token, or one of its claims is missing"
                    + " or has the wrong type.",
            "Send the access token exactly as the identity provider issued it."),
    TOKEN_SIGNATURE_INVALID(
            401,
            "The access token's signature is not valid",
            "The signature does not match the identity provider's keys, or its algorithm is"
                    + " not accepted.",
            "Get a new access token from this suite's own identity provider."),
    TOKEN_EXPIRED(
            401,
            "The access token has expired",
            "The token's expiry time (exp) has passed.",
            "Get a new access token and send the request again."),
    TOKEN_NOT_YET_VALID(
            401,
            "The access token is not valid yet",
            "The token's start or issue time (nbf, iat) is in the future.",
            "Check the clock of the machine that issued or stored the token."),
    TOKEN_AUDIENCE_INVALID(
            401,
            "The access token is for another audience",
            "The token's audience (aud) does not include dsco-api.",
            "Ask the identity provider for a token for this API. Check the client's scopes."),
    TOKEN_ISSUER_INVALID(
            401,
            "The access token is from another issuer",
            "The token's issuer (iss) is not this suite's identity provider.",
            "Get the access token from the issuer named in the API documentation."),
    TOKEN_TYPE_INVALID(
            401,
            "The token is not an access token",
            "The bearer token is an ID token, a refresh token or a logout token.",
            "Send the access_token that the token endpoint returned."),
    TOKEN_CLIENT_UNKNOWN(
            401,
            "The access token is from an unknown client",
            "The client that the token was issued to (azp) is not registered for this API.",
            "Use a registered client, or ask for yours to be registered."),

    FORBIDDEN(
            403,
            "Your role does not allow this",
            "The record belongs to your borough, but your role does not allow this operation"
                    + " on it.",
            "Ask a colleague whose role allows it. Your borough's administrator grants roles."),
    SEPARATION_OF_DUTIES(
            403,
            "Another person must do this",
            "Three different people must write, authorise and audit one piece of advice. You"
                    + " already have another part in it.",
            "Ask someone who has no other part in this advice."),

    NOT_FOUND(
            404,
            "Not found",
            "Nothing exists at this address, or it belongs to another borough. The"
                    + " response is the same for both.",
            "Check the address, and the borough of your access token."),
    METHOD_NOT_ALLOWED(
            405,
            "This address does not support this method",
            "The address exists, but not for this HTTP method.",
            "Use a method listed in the Allow header."),
    NOT_ACCEPTABLE(
            406,
            "We cannot send a media type that you accept",
            "The operation cannot respond with any of the media types in Accept.",
            "Accept application/json, or another type that the API description"
                    + " gives for the operation."),
    REQUEST_TIMEOUT(
            408,
            "The request took too long to arrive",
            "The whole request did not arrive in the time allowed.",
            "Send it again over a better connection. A command with its Idempotency-Key is"
                    + " safe to repeat."),

    CONFLICT(
            409,
            "The request conflicts with what is recorded",
            "The request contradicts the current state, or another request changed it at the"
                    + " same time. An example is a reference that is already in use.",
            "Read the resource again and decide what to do in its current state."),
    TRANSITION_NOT_ALLOWED(
            409,
            "The record's status does not allow this",
            "This step is not possible from the record's current status.",
            "Read the record. Its status tells you which steps are possible."),
    SIGN_OFF_BLOCKED(
            409,
            "The advice cannot be signed off yet",
            "The advice does not meet every condition for sign-off. The member blockers lists"
                    + " those that are open.",
            "Deal with each blocker, then sign off again."),
    IDEMPOTENCY_KEY_IN_USE(
            409,
            "The same command is still running",
            "An earlier request with this Idempotency-Key has not finished.",
            "Wait for the number of seconds in Retry-After. Then send the same"
                    + " request again to get its response."),

    GONE(
            410,
            "This can no longer be used",
            "The one-time link has been used, has expired or was revoked. The"
                    + " response is the same for all three.",
            "Ask whoever gave you the link for a new one."),
    EVENT_EXPIRED(
            410,
            "Some events after this one may no longer be kept",
            "The id in the parameter after is older than the time events are kept"
                    + " for, so later events may be gone.",
            "Read again without after, to start at the oldest event kept. Then read"
                    + " the records themselves for what happened before it."),

    PRECONDITION_FAILED(
            412,
            "The resource has changed since you read it",
            "If-Match does not name the current ETag. Someone else has changed the resource.",
            "Read the resource again, make your change to it, and send the new ETag."),
    PAYLOAD_TOO_LARGE(
            413,
            "The body is too large",
            "The body is larger than this operation allows.",
            "Send less in one request."),
    URI_TOO_LONG(
            414,
            "The address is too long",
            "The path and the query together are longer than allowed.",
            "Shorten the query, or split it into several requests."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "This operation does not accept this media type",
            "The Content-Type header is missing, or names a type that this"
                    + " operation does not accept.",
            "Send a type listed in the Accept header of this response, such as"
                    + " application/json."),

    EXPECTATION_FAILED(
            417,
            "The expectation cannot be met",
            "The Expect header asks for something other than 100-continue.",
            "Leave the Expect header out."),

    UNPROCESSABLE(
            422,
            "A rule does not allow this",
            "Each value has the right form, but the law or a rule does not allow it. An"
                    + " example is a date after a statutory limit.",
            "Read detail and errors, which name the rule. Correct the values and send the"
                    + " request again."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key belongs to another request",
            "You used this key for a different request in the last seven days.",
            "Use a new key for a new command. Use the same key only to repeat the same command."),

    PRECONDITION_REQUIRED(
            428,
            "If-Match is required",
            "People edit this resource, so you must say which version your change is based on.",
            "Read the resource and send its ETag in If-Match."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "Your client has reached its rate limit, or already has as many calls"
                    + " waiting for events as it is allowed at one time.",
            "Wait for the number of seconds in Retry-After. The RateLimit header shows how"
                    + " many requests are left."),
    HEADERS_TOO_LARGE(
            431,
            "The headers are too large",
            "The request's headers are larger than allowed.",
            "Send fewer or shorter headers. Check for cookies and an unusually long token."),

    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "The service has a fault. We keep the details with the traceId.",
            "Send the request once more. If it fails again, report the traceId. A command"
                    + " with its Idempotency-Key is safe to repeat."),
    BAD_GATEWAY(
            502,
            "The service did not finish its response",
            "The connection to the service failed after the request was sent. A command may"
                    + " or may not have taken effect.",
            "Send the request again. A command with its Idempotency-Key is safe to repeat."),
    SERVICE_UNAVAILABLE(
            503,
            "The service is unavailable",
            "The service, or a part it needs, is starting or cannot be reached.",
            "Wait for the number of seconds in Retry-After and send the request again. A"
                    + " command with its Idempotency-Key is safe to repeat."),
    IDENTITY_PROVIDER_UNAVAILABLE(
            503,
            "The identity provider is unavailable",
            "The keys needed to check access tokens cannot be fetched, so no token can be accepted"
                    + " or refused.",
            "Wait for the number of seconds in Retry-After and send the request again with"
                    + " the same token."),
    HTTP_VERSION_NOT_SUPPORTED(
            505,
            "This HTTP version is not supported",
            "The request used HTTP/1.0, or another version that is not supported.",
            "Use HTTP/1.1, or HTTP/2 where the public address offers it.");

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

    /** Returns the stable code, such as {@code precondition-failed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the {@code type} member of a problem: {@code urn:problem-type:dsco:CODE}. */
    public URI uri() {
        return URI.create(NAMESPACE + code());
    }

    /** Returns the code in the {@code type} member of a problem. */
    static String codeOf(URI type) {
        return type.toString().substring(NAMESPACE.length());
    }

    /** Returns the HTTP status that always goes with this type. */
    public int status() {
        return status;
    }

    /** Returns a short summary, the same each time. */
    public String title() {
        return title;
    }

    /** Returns why it happens. */
    public String cause() {
        return cause;
    }

    /** Returns what the caller can do about it. */
    public String cure() {
        return cure;
    }

    /** Returns the cause and the cure, for an answer that has nothing more specific to say. */
    public String explanation() {
        return cause + " " + cure;
    }

    public static Optional<ProblemType> byCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
