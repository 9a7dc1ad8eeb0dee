package london.dsco.local.demo;

import java.util.Locale;

/** The boroughs of the story, and how each fares over the two years. */
enum DemoBorough {
    /**
     * Follows the published Shropshire figures: 75% to 97% on time, 2% to 55% good or outstanding.
     */
    CAMDEN(
            202,
            9,
            new Trend(0.25, 0, 0.3, 0.42),
            0.18,
            new Trend(0.02, 0.55, 0.25, 0.5),
            new Trend(0.35, 0.1, 0.3, 0.7)),
    ISLINGTON(206, 6, Trend.steady(0.42), 0.42, Trend.steady(0.4), Trend.steady(0.2)),
    HACKNEY(
            204,
            6,
            new Trend(0.46, 0.4, 0.2, 0.9),
            0.46,
            new Trend(0.35, 0.5, 0.2, 0.9),
            Trend.steady(0.25));

    /** The three digits that open its schools' pupil numbers. */
    private final int authority;

    /** Cases at every panel, before the size multiplies them. */
    private final int share;

    private final Trend late;
    private final double lateInSummer;
    private final Trend good;
    private final Trend noNeeds;

    DemoBorough(
            int authority, int share, Trend late, double lateInSummer, Trend good, Trend noNeeds) {
        this.authority = authority;
        this.share = share;
        this.late = late;
        this.lateInSummer = lateInSummer;
        this.good = good;
        this.noNeeds = noNeeds;
    }

    int authority() {
        return authority;
    }

    int share() {
        return share;
    }

    double late(double time, boolean summer) {
        return summer ? Math.max(lateInSummer, late.at(time)) : late.at(time);
    }

    double good(double time) {
        return good.at(time);
    }

    double noNeeds(double time) {
        return noNeeds.at(time);
    }

    String account(String role) {
        return role + "@" + slug();
    }

    String system() {
        return slug() + "-system";
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
