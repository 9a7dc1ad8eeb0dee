package london.dsco.domain;

/**
 * One thing that is wrong, and where.
 *
 * @param code stable, in kebab case, such as {@code in-the-future}
 * @param explanation one plain sentence that says what is expected; it never repeats what was sent
 */
public record Finding(Place place, String code, String explanation) {

    public Finding(String field, String code, String explanation) {
        this(Place.of(field), code, explanation);
    }
}
