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

/** Each rule accepts the good example and names the culprit in the broken one. */
class HouseRulesTest {

    private static final JavaClasses KEPT =
            new ClassFileImporter().importPackages("london.dsco.kept");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("london.dsco.broken");

    static Stream<Arguments> rules() {
        return Stream.of(
                argumentSet("time", HouseRules.TIME_COMES_FROM_A_CLOCK, "makeTwice"),
                argumentSet("features", HouseRules.FEATURES_ARE_FREE_OF_CYCLES, "Cycle"),
                argumentSet(
                        "classes of one feature",
                        HouseRules.CLASSES_ARE_FREE_OF_CYCLES,
                        "ThingRequest.audit"),
                argumentSet(
                        "classes of two features",
                        HouseRules.CLASSES_ARE_FREE_OF_CYCLES,
                        "ThingHelper.back"),
                argumentSet("flat", HouseRules.FEATURES_ARE_FLAT, "ThingDrawer"),
                argumentSet("thin", HouseRules.RESOURCES_STAY_THIN, "ThingRepository"),
                argumentSet("views", HouseRules.OPERATIONS_RETURN_VIEWS, "readByAnyone"),
                argumentSet(
                        "roles",
                        HouseRules.OPERATIONS_DECLARE_THEMSELVES,
                        "readByAnyone() should say who may call"),
                argumentSet(
                        "idempotency",
                        HouseRules.OPERATIONS_DECLARE_THEMSELVES,
                        "makeTwice() should honour Idempotency-Key"),
                argumentSet(
                        "transactions",
                        HouseRules.TRANSACTIONS_BELONG_TO_RECORDS,
                        "jakarta.transaction.Transactional"),
                argumentSet("scopes", HouseRules.SCOPES_BELONG_TO_RECORDS, "Thinging.scope"),
                argumentSet(
                        "registers", HouseRules.THE_DATABASE_BELONGS_TO_REGISTERS, "one.Thinging"),
                argumentSet("outbox", HouseRules.EVENTS_LEAVE_THROUGH_THE_OUTBOX, "KafkaProducer"),
                argumentSet("pure", HouseRules.RULES_ARE_PURE, "RolesAllowed"),
                argumentSet("named rules", HouseRules.RULES_ARE_PURE, "ThingRules.allow"),
                argumentSet("edge", HouseRules.ENTITIES_AND_RULES_KNOW_NO_EDGE, "ProblemException"),
                argumentSet("names", HouseRules.NAMES_ARE_NOUNS_OF_THE_FIELD, "ThingHelper"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesWhatBreaksARuleAndAcceptsTheGoodExample(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(BROKEN).getFailureReport().toString()).contains(culprit);
        assertThat(rule.evaluate(KEPT).hasViolation()).isFalse();
    }
}
