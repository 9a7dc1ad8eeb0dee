package london.dsco.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in what somebody wrote, named by its properties and by the number of a line in a list:
 * {@code Place.of("needs").line(0).field("category")}; or what somebody asked for beside it.
 *
 * @param steps property names ({@code String}) and list positions counted from 0 ({@code Integer})
 * @param parameter the name of a query parameter; then there are no steps. Null otherwise
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

    /** Returns a query parameter, such as the first day of a period. */
    public static Place parameter(String name) {
        return new Place(List.of(), name);
    }

    public Place field(String name) {
        return with(name);
    }

    /** Returns a line of a list, counted from 0. */
    public Place line(int position) {
        return with(position);
    }

    private Place with(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Place(longer);
    }
}
