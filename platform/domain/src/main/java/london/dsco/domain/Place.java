package london.dsco.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a request, given by property names and by the positions of lines in lists: {@code
 * Place.of("needs").line(0).field("category")}; or a query parameter.
 *
 * @param steps property names ({@code String}) and list positions counted from 0 ({@code Integer})
 * @param parameter the name of a query parameter; it has no steps. Null otherwise
 */
public record Place(List<Object> steps, String parameter) {

    public Place {
        steps = List.copyOf(steps);
    }

    public Place(List<Object> steps) {
        this(steps, null);
    }

    public static Place of(String... fields) {
        return new Place(List.of((Object[]) fields));
    }

    /** Returns the place of a query parameter, such as the first day of a period. */
    public static Place parameter(String name) {
        return new Place(List.of(), name);
    }

    public Place field(String name) {
        return with(name);
    }

    /** Returns the place of a line in a list, counted from 0. */
    public Place line(int position) {
        return with(position);
    }

    private Place with(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }
}
