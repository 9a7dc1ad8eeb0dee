package london.dsco.checks;

import java.util.Set;

/**
 * The names that a case knows.
 *
 * @param child names of the child or young person, who may be named
 * @param others names of other people, in full or in part
 */
public record KnownPeople(Set<String> child, Set<String> others) {

    /** Nobody is known. */
    public static final KnownPeople NOBODY = new KnownPeople(Set.of(), Set.of());

    public KnownPeople {
        child = Set.copyOf(child);
        others = Set.copyOf(others);
    }
}
