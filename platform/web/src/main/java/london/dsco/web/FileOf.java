package london.dsco.web;

/**
 * Makes a file of a view, for callers whose {@code Accept} asks for its type. The operation returns
 * the view and names the type in {@code @Produces}; the file is sent as any {@link Download} is.
 *
 * @param <V> the view
 */
public interface FileOf<V> {

    /** Returns the view of which it makes files. */
    Class<V> view();

    /** Of the files, such as {@code application/pdf}. */
    String mediaType();

    /**
     * @return the file; the same view gives the same bytes
     */
    Download file(V view);
}
