package london.dsco.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tokens that the issuer signed and nobody forged, with claims that no issuer of ours would make: a
 * borough that is a list, a subject that is null, roles that are a word. Every one must be answered
 * 401 {@code token-malformed}, and none may affect the next caller.
 *
 * <pre>{@code
 * for (OddTokens.Odd odd : OddTokens.of("dsco@camden", "dsco", "E09000007").variants(1_000)) {
 *     given().auth().oauth2(odd.token()).get("/advice/v1/requests").then().statusCode(401);
 *     given().auth().oauth2(valid).get("/advice/v1/requests").then().statusCode(200);
 * }
 * }</pre>
 */
public final class OddTokens {

    /** The claims that the services read, and whether each may be absent. */
    private static final Map<String, Boolean> READ =
            Map.of("borough", true, "sub", false, "azp", false, "roles", false);

    private static final List<Object> SCALARS =
            Arrays.asList(null, true, false, 0, -1, 9_000_007, 1.5, Long.MAX_VALUE);
    private static final int DEEPEST = 12;

    private final Tokens valid;
    private final Random random = new Random(42);

    private OddTokens(Tokens valid) {
        this.valid = valid;
    }

    /** Returns odd variants of a person's token. */
    public static OddTokens of(String username, String role, String boroughGss) {
        return new OddTokens(Tokens.forUser(username).role(role).borough(boroughGss));
    }

    /** An odd token, signed on demand. */
    public static final class Odd {

        private final Map<String, Object> claims;
        private final Tokens valid;

        private Odd(Map<String, Object> claims, Tokens valid) {
            this.claims = claims;
            this.valid = valid;
        }

        /** Returns the claims of the token. */
        public Map<String, Object> claims() {
            return claims;
        }

        /** Returns the token, correctly signed. */
        public String token() {
            return valid.tokenWith(claims);
        }

        /** Returns the claims, so that a failing test names them. */
        @Override
        public String toString() {
            return claims.toString();
        }
    }

    /**
     * @param count number of tokens; the first have one odd claim each, the rest one to four
     *     generated ones
     * @return the same tokens at every call, each odd in at least one claim that the services read
     */
    public List<Odd> variants(int count) {
        List<Map<String, Object>> plain = plain();
        return Stream.concat(
                        plain.stream(),
                        IntStream.range(0, Math.max(0, count - plain.size()))
                                .mapToObj(i -> generated()))
                .limit(count)
                .map(claims -> new Odd(claims, valid))
                .toList();
    }

    /** Returns each claim with each kind of wrong value, one at a time. */
    private List<Map<String, Object>> plain() {
        List<Map<String, Object>> claims = new ArrayList<>();
        for (String claim : sorted()) {
            for (Object scalar : SCALARS) {
                if (isOdd(claim, scalar)) {
                    claims.add(only(claim, scalar));
                }
            }
            claims.add(only(claim, Map.of()));
            claims.add(only(claim, Map.of("value", "E09000007")));
            claims.add(only(claim, List.of(List.of("dsco"))));
            claims.add(only(claim, List.of(Map.of("role", "dsco"))));
            claims.add(only(claim, claim.equals("roles") ? "dsco" : List.of("E09000007")));
        }
        return claims;
    }

    private Map<String, Object> generated() {
        List<String> names = new ArrayList<>(sorted());
        Collections.shuffle(names, random);
        Map<String, Object> claims = new LinkedHashMap<>();
        for (String name : names.subList(0, 1 + random.nextInt(names.size()))) {
            claims.put(name, oddValue(name));
        }
        return claims;
    }

    private Object oddValue(String claim) {
        Object value;
        do {
            value = random.nextBoolean() ? scalar() : nested(1 + random.nextInt(DEEPEST));
        } while (!isOdd(claim, value));
        return value;
    }

    private Object scalar() {
        return SCALARS.get(random.nextInt(SCALARS.size()));
    }

    private Object nested(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? scalar() : "E0900000" + random.nextInt(10);
        }
        if (random.nextBoolean()) {
            List<Object> list = new ArrayList<>();
            IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> list.add(nested(depth - 1)));
            return list;
        }
        Map<String, Object> object = new HashMap<>();
        object.put("borough", nested(depth - 1));
        return object;
    }

    /**
     * Returns whether a value is odd for a claim. A null borough is an absent one, and a list of
     * words is what roles are.
     */
    private static boolean isOdd(String claim, Object value) {
        if (value == null) {
            return !READ.get(claim);
        }
        boolean words =
                value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        return !(claim.equals("roles") && words);
    }

    private static List<String> sorted() {
        return READ.keySet().stream().sorted().toList();
    }

    private static Map<String, Object> only(String claim, Object value) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(claim, value);
        return claims;
    }
}
