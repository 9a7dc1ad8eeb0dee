package london.dsco.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Points that come out at each grade. The service computes the grade; this only scores. */
enum DemoGrade {
    OUTSTANDING(3, 3, 3, 2, 3, 3),
    GOOD(2, 3),
    REQUIRES_IMPROVEMENT(2, 2, 1),
    INADEQUATE(1, 1, 0);

    private final int[] pattern;

    DemoGrade(int... pattern) {
        this.pattern = pattern;
    }

    /**
     * @param criteria their codes
     * @param offset where in the pattern to begin, so that not everybody is weak in the same place
     */
    List<Map<String, Object>> scores(List<String> criteria, int offset) {
        List<Map<String, Object>> scores = new ArrayList<>();
        for (String criterion : criteria) {
            int points = pattern[(offset + scores.size()) % pattern.length];
            scores.add(Map.of("criterion", criterion, "score", points));
        }
        return scores;
    }
}
