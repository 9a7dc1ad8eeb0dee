package london.dsco.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rules of the house, kept by every service:
 *
 * <pre>{@code
 * class HouseRulesTest {
 *     @Test
 *     void theHouseRulesAreKept() {
 *         HouseRules.check("london.dsco.advice");
 *     }
 * }
 * }</pre>
 *
 * <p>Annotations are named, not imported, so that this kit depends on no service's libraries.
 */
public final class HouseRules {

    private static final String KIT = "london.dsco.kit..";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private static final Set<String> HTTP_METHODS =
            Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> ADMISSIONS =
            Set.of(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.DenyAll",
                    "io.quarkus.security.Authenticated");
    private static final Pattern EMPTY_WORDS =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Common)");

    public static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .should()
                    .callCodeUnitWhere(readsTheSystemTime())
                    .because("due dates must be the same in a test, in a demonstration and in law")
                    .allowEmptyShould(true);

    public static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("london.dsco.*.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("features meet through services, one way")
                    .allowEmptyShould(true);

    public static final ArchRule RESOURCES_STAY_THIN =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .dependOnClassesThat(persistence())
                    .because("resource -> service -> repository; nothing skips a step")
                    .allowEmptyShould(true);

    public static final ArchRule TRANSACTIONS_BELONG_TO_SERVICES =
            noClasses()
                    .that(
                            are(
                                    resideOutsideOfPackage(KIT)
                                            .and(
                                                    describe(
                                                            "not a service",
                                                            c ->
                                                                    !c.getSimpleName()
                                                                            .endsWith("Service")))))
                    .should(beTransactional())
                    .because("a use case is one transaction, and use cases live in services")
                    .allowEmptyShould(true);

    public static final ArchRule EVENTS_LEAVE_THROUGH_THE_OUTBOX =
            noClasses()
                    .that(are(resideOutsideOfPackage(KIT)))
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "org\\.apache\\.kafka\\.clients\\.producer\\..*"
                                    + "|org\\.eclipse\\.microprofile\\.reactive\\.messaging\\"
                                    + ".(Emitter|Outgoing)"
                                    + "|io\\.smallrye\\.reactive\\.messaging\\.(MutinyEmitter|.*Emitter)")
                    .because("an event sent beside the transaction is lost or premature some day")
                    .allowEmptyShould(true);

    public static final ArchRule STATUTORY_RULES_ARE_PURE =
            classes()
                    .that()
                    .resideInAnyPackage("london.dsco.*.clock..", "london.dsco.*.cycle..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "london.dsco.domain..",
                            "london.dsco.*.clock..",
                            "london.dsco.*.cycle..")
                    .because("a lawyer reads them without knowing a framework")
                    .allowEmptyShould(true);

    public static final ArchRule OPERATIONS_DECLARE_THEMSELVES =
            methods()
                    .that(are(operations()))
                    .should(sayWhoMayCall())
                    .andShould(honourIdempotencyKeysOnPost())
                    .allowEmptyShould(true);

    public static final ArchRule NAMES_ARE_NOUNS_OF_THE_FIELD =
            noClasses()
                    .should()
                    .haveNameMatching(EMPTY_WORDS.pattern())
                    .because("such a name says where code was put, not what it is")
                    .allowEmptyShould(true);

    private HouseRules() {}

    /**
     * Checks the main classes of a service.
     *
     * @param packageName the service's root package
     * @throws AssertionError naming the rule and every place that breaks it
     */
    public static void check(String packageName) {
        var service =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(packageName);
        List.of(
                        TIME_COMES_FROM_A_CLOCK,
                        FEATURES_ARE_FREE_OF_CYCLES,
                        RESOURCES_STAY_THIN,
                        TRANSACTIONS_BELONG_TO_SERVICES,
                        EVENTS_LEAVE_THROUGH_THE_OUTBOX,
                        STATUTORY_RULES_ARE_PURE,
                        OPERATIONS_DECLARE_THEMSELVES,
                        NAMES_ARE_NOUNS_OF_THE_FIELD)
                .forEach(rule -> rule.check(service));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemTime() {
        return describe(
                "reads the system's time",
                call -> {
                    CodeUnitCallTarget target = call.getTarget();
                    String owner = target.getOwner().getName();
                    boolean noArguments = target.getRawParameterTypes().isEmpty();
                    return switch (target.getName()) {
                        case "now" -> owner.startsWith("java.time.") && noArguments;
                        case "currentTimeMillis" -> owner.equals("java.lang.System");
                        case "<init>" -> owner.equals("java.util.Date") && noArguments;
                        default -> false;
                    };
                });
    }

    private static DescribedPredicate<JavaClass> persistence() {
        return resideInAPackage("jakarta.persistence..")
                .or(resideInAPackage("org.hibernate.."))
                .or(
                        describe(
                                "repositories",
                                c ->
                                        c.isAssignableTo(
                                                        "io.quarkus.hibernate.orm.panache"
                                                                + ".PanacheRepositoryBase")
                                                || c.getSimpleName().endsWith("Repository")))
                .as("repositories or persistence");
    }

    private static DescribedPredicate<JavaMethod> operations() {
        return describe("operations", m -> !httpMethod(m).isEmpty());
    }

    private static String httpMethod(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.getPackageName().equals("jakarta.ws.rs"))
                .map(JavaClass::getSimpleName)
                .filter(HTTP_METHODS::contains)
                .findFirst()
                .orElse("");
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition(
                "say who may call them",
                method ->
                        carriesAny(method.getAnnotations(), ADMISSIONS)
                                || carriesAny(method.getOwner().getAnnotations(), ADMISSIONS));
    }

    private static ArchCondition<JavaMethod> honourIdempotencyKeysOnPost() {
        return condition(
                "honour Idempotency-Key on POST",
                method ->
                        !httpMethod(method).equals("POST")
                                || method.getAnnotations().stream()
                                        .anyMatch(
                                                a ->
                                                        a.getRawType()
                                                                .getSimpleName()
                                                                .equals("Idempotent")));
    }

    private static boolean carriesAny(
            Set<? extends JavaAnnotation<?>> annotations, Set<String> names) {
        return annotations.stream().anyMatch(a -> names.contains(a.getRawType().getName()));
    }

    private static ArchCondition<JavaClass> beTransactional() {
        return new ArchCondition<>("be @Transactional, as a whole or in a method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean transactional =
                        type.isAnnotatedWith(TRANSACTIONAL)
                                || type.getMethods().stream()
                                        .anyMatch(m -> m.isAnnotatedWith(TRANSACTIONAL));
                events.add(
                        new SimpleConditionEvent(
                                type, transactional, type.getName() + " is @Transactional"));
            }
        };
    }

    private static ArchCondition<JavaMethod> condition(
            String description, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                method,
                                holds.test(method),
                                method.getFullName() + " should " + description));
            }
        };
    }
}
