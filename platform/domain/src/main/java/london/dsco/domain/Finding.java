package london.dsco.domain;

/**
 * An error in a request, and its place.
 *
 * @param code stable, in kebab case, such as {@code in-the-future}
 * @param explanation one plain sentence saying what is expected; it never repeats the input
 */
public record Finding(Place place, String code, String explanation) {

    public Finding(String field, String code, String explanation) {
        this(Place.of(field), code, explanation);
    }
}
