package london.dsco.local.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Borough;
import london.dsco.local.DemonstrationAccounts;

/**
 * A borough of the story, with its trends over the two years.
 *
 * @param share cases at every panel, before the size multiplies them; less than one means a case at
 *     some panels only
 * @param late share of advice that is late; it has a minimum while many people are on holiday
 * @param good share of advice that is good or outstanding
 * @param noNeeds share of advice that finds no needs
 */
record DemoBorough(
        Borough borough, double share, Trend late, double lateInSummer, Trend good, Trend noNeeds) {

    /**
     * All 33: a few large enough for figures of their own, most small, and the City with a handful
     * of cases.
     */
    static final List<DemoBorough> ALL = all();

    private static List<DemoBorough> all() {
        Map<Borough, DemoBorough> told = new EnumMap<>(Borough.class);
        // Follows the published Shropshire figures: 75% to 97% on time, 2% to 55% good or better.
        add(
                told,
                new DemoBorough(
                        Borough.CAMDEN,
                        6,
                        new Trend(0.25, 0, 0.3, 0.42),
                        0.15,
                        new Trend(0.02, 0.55, 0.25, 0.5),
                        new Trend(0.35, 0.1, 0.3, 0.7)));
        add(told, steady(Borough.ISLINGTON, 3, 0.42, 0.4));
        add(
                told,
                new DemoBorough(
                        Borough.HACKNEY,
                        3,
                        new Trend(0.46, 0.4, 0.2, 0.9),
                        0.46,
                        new Trend(0.35, 0.5, 0.2, 0.9),
                        Trend.steady(0.25)));
        add(told, steady(Borough.CROYDON, 2, 0.5, 0.3));
        add(told, steady(Borough.NEWHAM, 2, 0.38, 0.35));
        add(told, steady(Borough.SOUTHWARK, 2, 0.3, 0.45));
        add(told, steady(Borough.CITY_OF_LONDON, 0.15, 0.25, 0.5));
        // All different, and none with real figures.
        for (Borough borough : Borough.values()) {
            int number = borough.ordinal();
            told.computeIfAbsent(
                    borough,
                    other ->
                            steady(
                                    other,
                                    number % 2 == 0 ? 0.5 : 0.25,
                                    0.3 + number % 7 * 0.03,
                                    0.25 + number % 5 * 0.06));
        }
        return new ArrayList<>(told.values());
    }

    private static void add(Map<Borough, DemoBorough> told, DemoBorough one) {
        told.put(one.borough(), one);
    }

    private static DemoBorough steady(Borough borough, double share, double late, double good) {
        return new DemoBorough(
                borough, share, Trend.steady(late), late, Trend.steady(good), Trend.steady(0.2));
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

    /**
     * Returns whether it is one of three boroughs where every role has an account and reviews can
     * be seen from all sides.
     */
    boolean isFullyPopulated() {
        return borough == Borough.CAMDEN
                || borough == Borough.ISLINGTON
                || borough == Borough.HACKNEY;
    }

    String account(String role) {
        return role + "@" + slug();
    }

    String system() {
        return slug() + "-system";
    }

    String slug() {
        return borough.slug();
    }

    /**
     * Returns one of five schools by number; the first is that of the account {@code
     * setting@BOROUGH}.
     *
     * @return a URN
     */
    String setting(int number) {
        int school = number % 5;
        return school == 0
                ? DemonstrationAccounts.setting(borough)
                : "1%s%02d".formatted(borough.dfeCode(), school);
    }

    /** Returns another borough that asks this one for advice about a child it has placed here. */
    Borough asking(int number) {
        Borough[] all = Borough.values();
        return all[(borough.ordinal() + 1 + number % (all.length - 1)) % all.length];
    }
}
