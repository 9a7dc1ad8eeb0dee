package london.dsco.acceptance;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The expected answers from {@code security-matrix.yaml}. */
record SecurityMatrix(Map<String, Set<String>> groups, Map<String, Expectation> operations) {

    /** The owner of the record that a request is about. */
    enum Target {
        OWN_BOROUGH,
        OTHER_BOROUGH,
        UNKNOWN_ID
    }

    /**
     * @param roles the roles that may call; everybody else gets 403, whatever the record
     * @param own the answer to those roles about a record of their own borough
     * @param other the answer about another borough's record; 404 by default
     * @param unknown the answer about a record that does not exist; 404 by default
     * @param body sent with the request; none by default
     * @param query sent after the path; none by default
     * @param open true if no token is needed
     * @param named true if references are each borough's own, so that only the own borough is
     *     tested
     * @param but answers to single roles about a record of their own borough
     */
    record Expectation(
            Set<String> roles,
            int own,
            Integer other,
            Integer unknown,
            Object body,
            String query,
            boolean open,
            boolean named,
            Map<String, Integer> but) {

        Expectation withRoles(Set<String> replaced) {
            return new Expectation(replaced, own, other, unknown, body, query, open, named, but);
        }

        int answerTo(String role, Target target) {
            if (!open && !roles.contains(role)) {
                return 403;
            }
            return switch (target) {
                case OWN_BOROUGH -> but == null ? own : but.getOrDefault(role, own);
                case OTHER_BOROUGH -> other == null ? 404 : other;
                case UNKNOWN_ID -> unknown == null ? 404 : unknown;
            };
        }
    }

    static SecurityMatrix declared() {
        try (var in = SecurityMatrix.class.getResourceAsStream("/security-matrix.yaml")) {
            return new YAMLMapper().readValue(in, SecurityMatrix.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the expectations by operation, in a stable order, with groups replaced by their
     * roles.
     */
    Map<Operation, Expectation> byOperation() {
        var sorted = new TreeMap<Operation, Expectation>();
        operations.forEach(
                (name, expected) ->
                        sorted.put(
                                Operation.named(name),
                                expected.withRoles(expanded(expected.roles()))));
        return sorted;
    }

    private Set<String> expanded(Set<String> rolesAndGroups) {
        return rolesAndGroups.stream()
                .flatMap(name -> groups.getOrDefault(name, Set.of(name)).stream())
                .collect(Collectors.toSet());
    }
}
