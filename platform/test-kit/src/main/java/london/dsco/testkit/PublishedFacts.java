package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The facts of a service, and the events that they publish. The facts are found in the code, so
 * that new features are included.
 */
public final class PublishedFacts {

    /** Members that would identify a child or a person to a service that may know neither. */
    private static final Set<String> SECRET =
            Set.of("childRef", "involvement", "planRef", "author", "username", "by", "upn", "name");

    private static final Set<Class<?>> CODES_AND_DATES =
            Set.of(
                    UUID.class,
                    LocalDate.class,
                    BigDecimal.class,
                    Integer.class,
                    int.class,
                    boolean.class,
                    Boolean.class);

    private final List<? extends Class<?>> facts;

    private PublishedFacts(String service) {
        facts =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages(service)
                                .stream()
                                .filter(type -> type.isAssignableTo("london.dsco.records.Fact"))
                                .filter(type -> !type.isInterface())
                                .map(JavaClass::reflect)
                                .toList();
    }

    /**
     * Finds the facts of the service whose classes are in the package, such as london.dsco.advice.
     */
    public static PublishedFacts of(String service) {
        return new PublishedFacts(service);
    }

    /** Checks that the facts named are among those found, and that each fact is a record. */
    public void verifyThatEachIsARecord(String... names) {
        assertThat(facts).extracting(Class::getSimpleName).contains(names);
        assertThat(facts).allMatch(Class::isRecord);
    }

    /**
     * Checks that events contain only ids, codes and dates, and nothing that identifies a child or
     * a person.
     *
     * @param anonymous the facts whose events may be read by who may know neither
     * @param allowed other members that an event may have, such as {@code Audited.template}: a text
     *     that is a code, or what is published on purpose
     */
    public void verifyThatEventsIdentifyNobody(Predicate<Class<?>> anonymous, String... allowed) {
        List<Class<?>> payloads =
                facts.stream()
                        .filter(anonymous)
                        .flatMap(fact -> Arrays.stream(fact.getDeclaredClasses()))
                        .filter(type -> type.getSimpleName().equals("Payload"))
                        .<Class<?>>map(type -> type)
                        .toList();
        assertThat(payloads).isNotEmpty();
        payloads.forEach(payload -> verify(payload, Set.of(allowed)));
    }

    private static void verify(Class<?> payload, Set<String> allowed) {
        for (RecordComponent member : payload.getRecordComponents()) {
            String name = payload.getEnclosingClass().getSimpleName() + "." + member.getName();
            Class<?> type = of(member.getGenericType());
            if (type.isRecord()) {
                verify(type, allowed);
            } else if (!allowed.contains(name)) {
                assertThat(SECRET).as(name).doesNotContain(member.getName());
                assertThat(CODES_AND_DATES.contains(type) || type.isEnum())
                        .as("%s is an id, a code or a date", name)
                        .isTrue();
            }
        }
    }

    /** Returns the type of a member; for a list, that of its items. */
    private static Class<?> of(Type member) {
        return member instanceof ParameterizedType list && list.getRawType() == List.class
                ? of(list.getActualTypeArguments()[0])
                : (Class<?>) member;
    }
}
