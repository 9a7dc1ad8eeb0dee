package london.dsco.advice.equality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import london.dsco.advice.request.Characteristics;
import london.dsco.advice.request.Ethnicity;

/**
 * The characteristics by which children are grouped. The groups have a fixed order, with those
 * first that are often the smallest: {@link SuppressionRules} hides the first.
 */
public enum Characteristic {
    ETHNICITY(
            List.of("NOT_KNOWN", "OTHER", "MIXED", "ASIAN", "BLACK", "WHITE"),
            (child, receivedOn) -> ethnicGroup(child.ethnicity())),
    SEX(List.of("NOT_KNOWN", "F", "M"), (child, receivedOn) -> code(child.sex())),
    /** The age on the day of receipt. */
    AGE(
            List.of("UNDER_5", "20_AND_OVER", "16_TO_19", "11_TO_15", "5_TO_10"),
            (child, receivedOn) -> ageBand(child.dateOfBirth(), receivedOn)),
    PRIMARY_NEED(
            List.of(
                    "NOT_KNOWN",
                    "DS",
                    "MSI",
                    "VI",
                    "HI",
                    "PMLD",
                    "SPLD",
                    "PD",
                    "OTH",
                    "SLD",
                    "MLD",
                    "SLCN",
                    "SEMH",
                    "ASD"),
            (child, receivedOn) -> code(child.primaryNeed()));

    private static final String NOT_KNOWN = "NOT_KNOWN";

    private final List<String> groups;
    private final BiFunction<Characteristics, LocalDate, String> group;

    Characteristic(List<String> groups, BiFunction<Characteristics, LocalDate, String> group) {
        this.groups = groups;
        this.group = group;
    }

    /** Returns the key of every group. */
    List<String> groups() {
        return groups;
    }

    /**
     * Returns the key of a child's group.
     *
     * @param receivedOn London date on which the request was received
     */
    String groupOf(Characteristics child, LocalDate receivedOn) {
        return group.apply(child, receivedOn);
    }

    /** Returns the words for a chart. */
    String words() {
        return name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static String code(Enum<?> code) {
        return code == null ? NOT_KNOWN : code.name();
    }

    /** Returns one of the five groups of the 2021 census, in which Chinese is part of Asian. */
    private static String ethnicGroup(Ethnicity ethnicity) {
        return ethnicity == null
                ? NOT_KNOWN
                : switch (ethnicity) {
                    case WBRI, WIRI, WIRT, WOTH, WROM -> "WHITE";
                    case MWBC, MWBA, MWAS, MOTH -> "MIXED";
                    case AIND, APKN, ABAN, AOTH, CHNE -> "ASIAN";
                    case BCRB, BAFR, BOTH -> "BLACK";
                    case OOTH -> "OTHER";
                    case REFU, NOBT -> NOT_KNOWN;
                };
    }

    /** Returns the age band that the SEN2 return uses. */
    private static String ageBand(LocalDate born, LocalDate receivedOn) {
        int age = born.until(receivedOn).getYears();
        if (age < 5) {
            return "UNDER_5";
        }
        if (age <= 10) {
            return "5_TO_10";
        }
        if (age <= 15) {
            return "11_TO_15";
        }
        return age <= 19 ? "16_TO_19" : "20_AND_OVER";
    }
}
