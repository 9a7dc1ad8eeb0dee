package london.dsco.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.records.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contents of every feature's facts and events. The test finds the facts itself, so it includes
 * new features.
 */
class FactsTest {

    /** Members that would identify a child or a member of staff to the network. */
    private static final Set<String> SECRET =
            Set.of("childRef", "involvement", "planRef", "author", "username", "by", "upn", "name");

    private static final Set<Class<?>> CODES_AND_DATES =
            Set.of(
                    UUID.class,
                    LocalDate.class,
                    BigDecimal.class,
                    Integer.class,
                    int.class,
                    boolean.class);

    /** Found only once, because reading every class takes seconds. */
    private static final List<? extends Class<?>> FACTS =
            new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages("london.dsco.advice")
                            .stream()
                            .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                            .map(JavaClass::reflect)
                            .toList();

    static Stream<? extends Class<?>> facts() {
        return FACTS.stream();
    }

    static Stream<Class<?>> told() {
        return facts().filter(fact -> !fact.getPackageName().endsWith(".practitioner"))
                .flatMap(fact -> Arrays.stream(fact.getDeclaredClasses()))
                .filter(type -> type.getSimpleName().equals("Payload"));
    }

    @Test
    void factsOfEveryFeatureAreFound() {
        assertThat(facts().map(Class::getSimpleName))
                .contains("RequestReceived", "Dispatched", "Excused", "Reminded", "Submitted");
        assertThat(told().count()).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsARecord(Class<?> fact) {
        assertThat(fact.isRecord()).as("%s is a record", fact).isTrue();
    }

    @ParameterizedTest
    @MethodSource("told")
    void noEventToTheNetworkNamesAChildOrAPerson(Class<?> told) {
        assertThat(Arrays.stream(told.getRecordComponents()).map(RecordComponent::getName))
                .as("%s", told)
                .doesNotContainAnyElementsOf(SECRET);
    }

    @ParameterizedTest
    @MethodSource("told")
    void eventsToTheNetworkHaveOnlyIdsCodesAndDates(Class<?> told) {
        for (RecordComponent part : told.getRecordComponents()) {
            boolean plain = CODES_AND_DATES.contains(part.getType()) || part.getType().isEnum();
            boolean version = part.getName().equals("template");
            boolean lines = List.class.equals(part.getType());
            assertThat(plain || version || lines).as("%s of %s", part.getName(), told).isTrue();
        }
    }
}
