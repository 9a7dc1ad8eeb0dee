package london.dsco.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import java.util.Optional;
import java.util.Set;

/**
 * Sends a view as JSON with a strong ETag over exactly those bytes, and answers 304 to a GET whose
 * {@code If-None-Match} has the ETag of the answer. Resources return views, or a {@link Download},
 * which is sent unchanged by the same rules. A view that is requested as a file becomes one here. A
 * list links to its next page in every format.
 */
@Provider
class Representations implements ContainerResponseFilter {

    /** Only the caller may store personal data, and must ask again before each use. */
    static final String CACHE_CONTROL = "private, no-cache";

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Answers that are sent unchanged: a file, a text, a stream. */
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

    private final Instance<FileOf<?>> files;

    Representations(StrongTags tags, NextPage next, @Any Instance<FileOf<?>> files) {
        this.tags = tags;
        this.next = next;
        this.files = files;
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
        if (response.getEntity() instanceof StoredDownload file) {
            send(request, response, file);
            return;
        }
        Optional<Download> made = file(response);
        if (made.isPresent()) {
            send(request, response, made.get());
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

    /** Returns the view as a file, if a file was requested and can be made. */
    private Optional<Download> file(ContainerResponseContext response) {
        if (!response.hasEntity()
                || response.getMediaType() == null
                || isOf(response.getMediaType(), MediaType.APPLICATION_JSON)) {
            return Optional.empty();
        }
        return files.stream()
                .filter(one -> one.view().isInstance(response.getEntity()))
                .filter(one -> isOf(response.getMediaType(), one.mediaType()))
                .findFirst()
                .map(one -> made(one, response.getEntity()));
    }

    private static <V> Download made(FileOf<V> form, Object view) {
        return form.file(form.view().cast(view));
    }

    private static boolean isOf(MediaType asked, String type) {
        return (asked.getType() + '/' + asked.getSubtype()).equalsIgnoreCase(type);
    }

    private static void send(
            ContainerRequestContext request, ContainerResponseContext response, Download file) {
        EntityTag tag = StrongTags.over(file.bytes());
        if (!isAnsweredByHeaders(request, response, tag, file.fileName())) {
            response.setEntity(file.bytes(), NONE, MediaType.valueOf(file.mediaType()));
        }
    }

    /**
     * Sends the answer. Stored bytes are fetched only now, for callers who do not already hold
     * them.
     */
    private static void send(
            ContainerRequestContext request,
            ContainerResponseContext response,
            StoredDownload file) {
        EntityTag tag = StrongTags.from(file.sha256());
        if (!isAnsweredByHeaders(request, response, tag, file.fileName())) {
            boolean headersAlone = request.getMethod().equals(HttpMethod.HEAD);
            response.setEntity(
                    headersAlone ? null : file.content().get(),
                    NONE,
                    MediaType.valueOf(file.mediaType()));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, file.length());
        }
    }

    /**
     * Sets the headers of a file. One address has several formats, so caches must know what the
     * format depends on.
     *
     * @return whether the caller holds the file already
     */
    private static boolean isAnsweredByHeaders(
            ContainerRequestContext request,
            ContainerResponseContext response,
            EntityTag tag,
            String fileName) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + tag.getValue() + '"');
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (READS.contains(request.getMethod()) && isHeld(request, tag)) {
            response.setEntity(null);
            response.setStatus(304);
            return true;
        }
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fileName + '"');
        response.getHeaders().putSingle("Content-Security-Policy", Download.SANDBOX);
        return false;
    }

    private static boolean isView(ContainerResponseContext response) {
        boolean success = response.getStatus() == 200 || response.getStatus() == 201;
        return success
                && response.hasEntity()
                && FINISHED.stream().noneMatch(type -> type.isInstance(response.getEntity()))
                && (response.getMediaType() == null
                        || MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType()));
    }

    /**
     * Returns whether the caller holds a representation. A weak tag counts too, because RFC 9110
     * section 13.1.2 compares weakly.
     */
    private static boolean isHeld(ContainerRequestContext request, EntityTag tag) {
        return isNotModified(request, tag)
                || isNotModified(request, new EntityTag(tag.getValue(), true));
    }

    private static boolean isNotModified(ContainerRequestContext request, EntityTag tag) {
        ResponseBuilder answer = request.getRequest().evaluatePreconditions(tag);
        return answer != null && answer.build().getStatus() == 304;
    }
}
