package london.dsco.web;

/**
 * Turns a view into a file, for callers whose {@code Accept} asks for its type. The operation
 * returns the view and names the type in {@code @Produces}; the file is sent like any {@link
 * Download}.
 *
 * @param <V> the view
 */
public interface FileOf<V> {

    /** Returns the type of view that it turns into files. */
    Class<V> view();

    /** Returns the media type of the files, such as {@code application/pdf}. */
    String mediaType();

    /**
     * @return the file; the same view always gives the same bytes
     */
    Download file(V view);
}
