package london.dsco.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Sends a view as JSON with a strong ETag over exactly those bytes, and answers 304 to a GET whose
 * {@code If-None-Match} names what it would get. Resources just return views, or a {@link
 * Download}, which is sent as it is under the same rules. A list leads to its next page in whatever
 * form it is asked for.
 */
@Provider
class Representations implements ContainerResponseFilter {

    /** Only the caller may keep personal data, and has to ask again before each use. */
    static final String CACHE_CONTROL = "private, no-cache";

    /** Of every answer, and more: a file that is opened in a page after all runs nothing there. */
    private static final String SANDBOX = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** What is sent as it is: a file, a text, a stream. */
    private static final List<Class<?>> FINISHED =
            List.of(
                    byte[].class,
                    CharSequence.class,
                    InputStream.class,
                    File.class,
                    Path.class,
                    StreamingOutput.class);

    private static final Annotation[] NONE = {};

    private final StrongTags tags;

    private final NextPage next;

    Representations(StrongTags tags, NextPage next) {
        this.tags = tags;
        this.next = next;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() == Family.SUCCESSFUL
                && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        }
        next.address()
                .ifPresent(
                        address ->
                                response.getHeaders()
                                        .putSingle(
                                                HttpHeaders.LINK,
                                                "<" + address + ">; rel=\"next\""));
        if (response.getEntity() instanceof Download file) {
            send(request, response, file);
            return;
        }
        if (!isView(response)) {
            return;
        }
        byte[] body = tags.bytes(response.getEntity());
        EntityTag tag = StrongTags.over(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + tag.getValue() + '"');
        if (READS.contains(request.getMethod()) && isHeld(request, tag)) {
            response.setEntity(null);
            response.setStatus(304);
        } else {
            response.setEntity(body, NONE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** One address has several forms of a file, so caches are told what the form depends on. */
    private static void send(
            ContainerRequestContext request, ContainerResponseContext response, Download file) {
        EntityTag tag = StrongTags.over(file.bytes());
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + tag.getValue() + '"');
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (READS.contains(request.getMethod()) && isHeld(request, tag)) {
            response.setEntity(null);
            response.setStatus(304);
            return;
        }
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.fileName() + '"');
        response.getHeaders().putSingle("Content-Security-Policy", SANDBOX);
        response.setEntity(file.bytes(), NONE, MediaType.valueOf(file.mediaType()));
    }

    private static boolean isView(ContainerResponseContext response) {
        boolean success = response.getStatus() == 200 || response.getStatus() == 201;
        return success
                && response.hasEntity()
                && FINISHED.stream().noneMatch(type -> type.isInstance(response.getEntity()))
                && (response.getMediaType() == null
                        || MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType()));
    }

    /** A weak tag names the same thing here: RFC 9110 section 13.1.2 compares weakly. */
    private static boolean isHeld(ContainerRequestContext request, EntityTag tag) {
        return isNotModified(request, tag)
                || isNotModified(request, new EntityTag(tag.getValue(), true));
    }

    private static boolean isNotModified(ContainerRequestContext request, EntityTag tag) {
        ResponseBuilder answer = request.getRequest().evaluatePreconditions(tag);
        return answer != null && answer.build().getStatus() == 304;
    }
}
