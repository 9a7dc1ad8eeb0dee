package london.dsco.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The terms of the {@link HouseRules} in byte code. */
final class HouseTerms {

    private static final Class<?> CLOCK = Clock.class;
    private static final Set<String> HTTP_METHODS =
            Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> ADMISSIONS =
            Set.of(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.DenyAll",
                    "io.quarkus.security.Authenticated");
    private static final Set<String> UNNAMEABLE =
            Set.of(
                    "jakarta.ws.rs.core.Response",
                    "java.lang.Object",
                    "com.fasterxml.jackson.databind.JsonNode",
                    "com.fasterxml.jackson.databind.node.ObjectNode",
                    "[B");
    private static final Pattern TRANSACTION_CONTROL =
            Pattern.compile(
                    "jakarta\\.transaction\\.(Transactional|UserTransaction|TransactionManager)"
                            + "|io\\.quarkus\\.narayana\\.jta\\..*"
                            + "|org\\.springframework\\.transaction\\..*");
    private static final Pattern DATABASE =
            Pattern.compile(
                    "jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.(Stateless)?Session"
                            + "|london\\.dsco\\.database\\.Jdbc|io\\.agroal\\.api\\..*"
                            + "|java\\.sql\\.(Connection|PreparedStatement)|javax\\.sql\\.DataSource");
    private static final Pattern USE_CASE =
            Pattern.compile(
                    "london\\.dsco\\.records\\.(Commands|Reads)|london\\.dsco\\.inbox\\.Inbox"
                            + "|london\\.dsco\\.web\\.Caller");
    private static final Set<String> CONNECTION_CONTROL =
            Set.of("commit", "rollback", "setAutoCommit", "setSavepoint");

    private HouseTerms() {}

    /** Matches the system's own time, and clocks that no test can set. */
    static DescribedPredicate<JavaCall<?>> readsTheSystemTime() {
        return describe(
                "reads the system's time",
                call -> {
                    CodeUnitCallTarget target = call.getTarget();
                    String owner = target.getOwner().getName();
                    return switch (target.getName()) {
                        case "now" ->
                                owner.startsWith("java.time.")
                                        && target.getRawParameterTypes().stream()
                                                .noneMatch(p -> p.isEquivalentTo(CLOCK));
                        case "currentTimeMillis" -> owner.equals("java.lang.System");
                        case "systemUTC", "systemDefaultZone", "system" ->
                                owner.equals(CLOCK.getName());
                        case "<init>" ->
                                owner.equals("java.util.Date")
                                        && target.getRawParameterTypes().isEmpty();
                        default -> false;
                    };
                });
    }

    static SliceAssignment eachClassWithWhatIsNestedInIt() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("london.dsco.")
                        ? SliceIdentifier.of(outermost(type).getName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "classes with what is nested in them";
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseTerms::outermost).orElse(type);
    }

    static DescribedPredicate<JavaClass> persistence() {
        return resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql..",
                        "io.quarkus.hibernate..",
                        "london.dsco.database..",
                        "london.dsco.records..")
                .or(isAssignableTo("london.dsco.records.Register"))
                .or(annotatedWith("jakarta.persistence.Entity"))
                .or(describe("repositories", c -> c.getSimpleName().endsWith("Repository")))
                .as("registers, entities or persistence");
    }

    static DescribedPredicate<JavaMethod> operations() {
        return describe("operations", HouseTerms::isOperation);
    }

    private static boolean isOperation(JavaMethod method) {
        return !httpMethod(method).isEmpty();
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

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition(
                "say who may call them",
                method ->
                        carriesAny(method.getAnnotations(), ADMISSIONS)
                                || carriesAny(method.getOwner().getAnnotations(), ADMISSIONS));
    }

    /**
     * Requires a command on POST. It carries the idempotency key; without it a repeated call takes
     * effect twice.
     */
    static ArchCondition<JavaMethod> passACommandOnPost() {
        return condition(
                "honour Idempotency-Key on POST: pass on the caller's command",
                method ->
                        !httpMethod(method).equals("POST")
                                || method.getMethodCallsFromSelf().stream()
                                        .map(JavaCall::getTarget)
                                        .anyMatch(
                                                target ->
                                                        target.getName().startsWith("command")
                                                                && target.getOwner()
                                                                        .getName()
                                                                        .equals(
                                                                                "london.dsco.web.Caller")));
    }

    static ArchCondition<JavaMethod> returnWhatTheApiDescriptionCanName() {
        return condition(
                "return a view, not a response of anything",
                method -> !UNNAMEABLE.contains(method.getRawReturnType().getName()));
    }

    static ArchCondition<JavaClass> controlATransaction() {
        return new ArchCondition<>("control a transaction") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(
                                dependency ->
                                        TRANSACTION_CONTROL
                                                .matcher(dependency.getTargetClass().getName())
                                                .matches())
                        .forEach(
                                dependency ->
                                        events.add(
                                                SimpleConditionEvent.satisfied(
                                                        dependency, dependency.getDescription())));
                // A tool with a main method runs outside the application and its transactions.
                if (outermost(type).tryGetMethod("main", String[].class).isPresent()) {
                    return;
                }
                type.getMethodCallsFromSelf().stream()
                        .filter(
                                call ->
                                        call.getTargetOwner()
                                                        .getName()
                                                        .equals("java.sql.Connection")
                                                && CONNECTION_CONTROL.contains(call.getName()))
                        .forEach(
                                call ->
                                        events.add(
                                                SimpleConditionEvent.satisfied(
                                                        call, call.getDescription())));
            }
        };
    }

    static DescribedPredicate<JavaClass> areNotNamed(String... simpleNames) {
        Set<String> names = Set.of(simpleNames);
        return describe(
                "not named " + names, type -> !names.contains(outermost(type).getSimpleName()));
    }

    /**
     * Matches classes that talk to the database, except tools with a main method, which run outside
     * the application.
     */
    static DescribedPredicate<JavaClass> speakToTheDatabase() {
        return describe(
                "speak to the database",
                type ->
                        outermost(type).tryGetMethod("main", String[].class).isEmpty()
                                && dependsOn(type, DATABASE));
    }

    /**
     * Requires a register, which is a class with the plural name of its rows that neither runs
     * commands nor answers callers.
     */
    static ArchCondition<JavaClass> keepRowsAndDecideNothing() {
        return new ArchCondition<>("be registers and leave commands and callers to use cases") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaClass whole = outermost(type);
                boolean register =
                        whole.getSimpleName().endsWith("s")
                                || whole.isAssignableTo("london.dsco.records.Register");
                events.add(
                        new SimpleConditionEvent(
                                type,
                                register && !dependsOn(type, USE_CASE),
                                type.getName() + " speaks to the database"));
            }
        };
    }

    private static boolean dependsOn(JavaClass type, Pattern names) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(name -> names.matcher(name).matches());
    }

    /** Matches rules in the feature they are about. */
    static DescribedPredicate<JavaClass> namedRules() {
        return describe("named Rules", type -> outermost(type).getSimpleName().endsWith("Rules"));
    }

    /** Matches what rules may take and return when they are among other classes. */
    static DescribedPredicate<JavaClass> valuesAndRules() {
        return namedRules()
                .or(
                        describe(
                                "values",
                                type ->
                                        type.getPackageName().startsWith("london.dsco.")
                                                && (type.isRecord() || type.isEnum())
                                                && !type.getSimpleName().endsWith("View")));
    }

    /**
     * Excludes what serves rules, rather than being rules: a resource, or a bean that loads them.
     */
    static DescribedPredicate<JavaClass> notServing() {
        return describe(
                "not a resource and not a bean",
                type -> {
                    JavaClass whole = outermost(type);
                    return !whole.getSimpleName().endsWith("Resource")
                            && whole.getAnnotations().stream()
                                    .noneMatch(
                                            a ->
                                                    a.getRawType()
                                                            .getPackageName()
                                                            .startsWith("jakarta.enterprise."));
                });
    }

    static DescribedPredicate<JavaClass> primitives() {
        return describe("primitives", type -> type.getBaseComponentType().isPrimitive());
    }

    static DescribedPredicate<JavaClass> entitiesAndFacts() {
        return annotatedWith("jakarta.persistence.Entity")
                .or(annotatedWith("jakarta.persistence.Embeddable"))
                .or(isAssignableTo("london.dsco.records.Recorded"))
                .or(isAssignableTo("london.dsco.records.Fact"))
                .as("entities and facts");
    }

    /**
     * Matches HTTP, problems, views, and the bodies that operations take, unless those are rules
     * too.
     */
    static DescribedPredicate<JavaClass> edge() {
        return resideInAPackage("london.dsco.problem..")
                .or(resideInAPackage("london.dsco.web.."))
                .or(resideInAPackage("jakarta.ws.rs.."))
                .or(
                        describe(
                                "shapes of the HTTP interface",
                                type ->
                                        type.getSimpleName().endsWith("View")
                                                || type.getSimpleName().endsWith("Resource")
                                                || isBodyOfAnOperation(type)))
                .as("the edge");
    }

    private static boolean isBodyOfAnOperation(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("london.dsco.")
                && !type.isEnum()
                && !type.getPackageName().startsWith("london.dsco.domain")
                && !HouseRules.RULES_PACKAGES.contains(names[names.length - 1])
                && type.getMethodsWithParameterTypeOfSelf().stream()
                        .anyMatch(HouseTerms::isOperation);
    }

    private static DescribedPredicate<JavaClass> isAssignableTo(String name) {
        return describe("assignable to " + name, type -> type.isAssignableTo(name));
    }

    private static DescribedPredicate<JavaClass> annotatedWith(String name) {
        return describe("annotated with " + name, type -> type.isAnnotatedWith(name));
    }

    private static boolean carriesAny(
            Set<? extends JavaAnnotation<?>> annotations, Set<String> names) {
        return annotations.stream().anyMatch(a -> names.contains(a.getRawType().getName()));
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
