package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule lets the kept example pass and names the culprit in the broken one. */
class HouseRulesTest {

    private static final JavaClasses KEPT =
            new ClassFileImporter().importPackages("london.dsco.kept");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("london.dsco.broken");

    static Stream<Arguments> rules() {
        return Stream.of(
                argumentSet("time", HouseRules.TIME_COMES_FROM_A_CLOCK, "makeTwice"),
                argumentSet("cycles", HouseRules.FEATURES_ARE_FREE_OF_CYCLES, "Cycle"),
                argumentSet("thin", HouseRules.RESOURCES_STAY_THIN, "ThingRepository"),
                argumentSet(
                        "transactions",
                        HouseRules.TRANSACTIONS_BELONG_TO_SERVICES,
                        "ThingResource is @Transactional"),
                argumentSet("outbox", HouseRules.EVENTS_LEAVE_THROUGH_THE_OUTBOX, "KafkaProducer"),
                argumentSet("pure", HouseRules.STATUTORY_RULES_ARE_PURE, "RolesAllowed"),
                argumentSet("roles", HouseRules.OPERATIONS_DECLARE_THEMSELVES, "say who may call"),
                argumentSet(
                        "idempotency",
                        HouseRules.OPERATIONS_DECLARE_THEMSELVES,
                        "honour Idempotency-Key"),
                argumentSet("names", HouseRules.NAMES_ARE_NOUNS_OF_THE_FIELD, "ThingHelper"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleNamesWhatBreaksIt(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(BROKEN).getFailureReport().toString()).contains(culprit);
        assertThat(rule.evaluate(KEPT).hasViolation()).isFalse();
    }
}
