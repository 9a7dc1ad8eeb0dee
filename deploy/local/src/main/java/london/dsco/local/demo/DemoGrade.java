package london.dsco.local.demo;

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
     * @param nth of the criteria, begun somewhere in the pattern so that not everybody is weak in
     *     the same place
     */
    int points(int nth) {
        return pattern[nth % pattern.length];
    }
}
