package london.dsco.local.demo;

/** The points that lead to each grade. The service computes the grade; this only scores. */
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
     * @param nth the number of the criterion, from a different start in the pattern, so that
     *     weaknesses differ
     */
    int points(int nth) {
        return pattern[nth % pattern.length];
    }
}
