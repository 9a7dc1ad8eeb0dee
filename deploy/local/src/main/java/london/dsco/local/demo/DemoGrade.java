package london.dsco.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores on the regional template that come out at each grade. The service computes the grade; this
 * only scores.
 */
enum DemoGrade {
    OUTSTANDING(3, 3, 3, 2, 3, 3),
    GOOD(2, 3),
    REQUIRES_IMPROVEMENT(2, 2, 1),
    INADEQUATE(1, 1, 0);

    static final String TEMPLATE = "SCA-2026.1";

    private static final Map<Character, Integer> CRITERIA = criteria();

    private final int[] pattern;

    DemoGrade(int... pattern) {
        this.pattern = pattern;
    }

    /**
     * @param offset where in the pattern to begin, so that not everybody is weak in the same place
     */
    List<Map<String, Object>> scores(int offset) {
        List<Map<String, Object>> scores = new ArrayList<>();
        CRITERIA.forEach(
                (domain, count) -> {
                    for (int i = 1; i <= count; i++) {
                        scores.add(
                                Map.of(
                                        "criterion",
                                        domain + Integer.toString(i),
                                        "score",
                                        pattern[(offset + scores.size()) % pattern.length]));
                    }
                });
        return scores;
    }

    private static Map<Character, Integer> criteria() {
        Map<Character, Integer> criteria = new LinkedHashMap<>();
        criteria.put('T', 4);
        criteria.put('V', 5);
        criteria.put('D', 7);
        criteria.put('O', 5);
        criteria.put('P', 8);
        criteria.put('G', 5);
        criteria.put('S', 3);
        criteria.put('C', 3);
        return criteria;
    }
}
