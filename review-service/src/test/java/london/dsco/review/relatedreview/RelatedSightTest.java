package london.dsco.review.relatedreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For each role, the kinds whose dates it sees, those it can distinguish, and those of which it
 * sees the rest.
 */
class RelatedSightTest {

    private static final String ALL =
            "PEP CLA CIN CP PATHWAY HEALTH PERSONAL_BUDGET DIRECT_PAYMENT CARE_ACT_DIRECT_PAYMENT"
                    + " SHORT_BREAK TAF TAC S17";

    @ParameterizedTest
    @CsvSource({
        "BOROUGH_SYSTEM,     false, " + ALL + ", " + ALL + ", " + ALL,
        "SEN_CASEWORKER,     false, " + ALL + ", " + ALL + ", ''",
        "VIRTUAL_SCHOOL,     true,  PEP CLA CIN CP, PEP CLA, PEP CLA",
        "VIRTUAL_SCHOOL,     false, '', '', ''",
        "REVIEW_COORDINATOR, false, HEALTH PERSONAL_BUDGET, HEALTH PERSONAL_BUDGET, ''",
        "DSCO,               false, HEALTH PERSONAL_BUDGET, HEALTH PERSONAL_BUDGET, ''"
    })
    void showsEachRoleWhatItMayKnow(
            Role role, boolean answers, String dates, String names, String contents) {
        RelatedSight sight = RelatedSight.of(actor(role), answers);

        assertThat(kinds(sight::dates)).isEqualTo(dates);
        assertThat(kinds(sight::names)).isEqualTo(names);
        assertThat(kinds(sight::contents)).isEqualTo(contents);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOROUGH_SYSTEM", "SEN_CASEWORKER", "REVIEW_COORDINATOR", "DSCO"})
    void showsNothingToAnyOtherRole(Role role) {
        assertThat(RelatedSight.of(actor(role), false).seesNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "BOROUGH_SYSTEM,     false, " + ALL,
        "VIRTUAL_SCHOOL,     true,  PEP CLA",
        "VIRTUAL_SCHOOL,     false, ''",
        "SEN_CASEWORKER,     false, ''",
        "DSCO,               false, ''",
        "REVIEW_COORDINATOR, false, ''"
    })
    void letsARoleReplaceOnlyTheKindsThatItKeeps(Role role, boolean answers, String kept) {
        assertThat(kinds(RelatedSight.of(actor(role), answers).kept()::contains)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "BOROUGH_SYSTEM, false",
        "SEN_CASEWORKER, false",
        "REVIEW_COORDINATOR, false",
        "DSCO, false",
        "VIRTUAL_SCHOOL, true"
    })
    void showsSomethingToThoseWhoSeeAnyKind(Role role, boolean answers) {
        assertThat(RelatedSight.of(actor(role), answers).seesNothing()).isFalse();
    }

    private static String kinds(Predicate<ReviewKind> seen) {
        return Arrays.stream(ReviewKind.values())
                .filter(seen)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private static Actor actor(Role role) {
        return new Actor(
                "sub",
                "somebody@camden",
                Set.of(role),
                "E09000007",
                "app",
                null,
                null,
                Instant.EPOCH);
    }
}
