package london.dsco.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The house rules, which every service follows:
 *
 * <pre>{@code
 * class HouseRulesTest {
 *     @Test
 *     void keepsTheHouseRules() {
 *         HouseRules.check("london.dsco.advice");
 *     }
 * }
 * }</pre>
 *
 * <p>A service's packages are its features: {@code london.dsco.SERVICE.FEATURE}, flat. Libraries
 * are named as text rather than imported, so that this kit depends on none of them.
 */
public final class HouseRules {

    /** The features of every service that contain only rules: law, practice and arithmetic. */
    static final List<String> RULES_PACKAGES =
            List.of("clock", "cycle", "content", "duty", "template", "disclosure");

    public static final ArchRule TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .should()
                    .callCodeUnitWhere(HouseTerms.readsTheSystemTime())
                    .because("due dates must be the same in a test, in a demonstration and in law")
                    .allowEmptyShould(true);

    public static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("london.dsco.*.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature that needs another must not be needed by it")
                    .allowEmptyShould(true);

    /** Types nested in a class, constants with bodies and lambdas count as part of the class. */
    public static final ArchRule CLASSES_ARE_FREE_OF_CYCLES =
            slices().assignedFrom(HouseTerms.eachClassWithWhatIsNestedInIt())
                    .should()
                    .beFreeOfCycles()
                    .because("two classes that need each other are one class, or miss a third")
                    .allowEmptyShould(true);

    /**
     * While a feature is one package, its inside is package-private and the compiler enforces that.
     */
    public static final ArchRule FEATURES_ARE_FLAT =
            noClasses()
                    .should()
                    .resideInAPackage("london.dsco.*.*.*..")
                    .because("a sub-package forces a feature to make its internals public")
                    .allowEmptyShould(true);

    public static final ArchRule RESOURCES_STAY_THIN =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .dependOnClassesThat(HouseTerms.persistence())
                    .because("resource -> use case -> entity or register; nothing skips a step")
                    .allowEmptyShould(true);

    public static final ArchRule OPERATIONS_RETURN_VIEWS =
            methods()
                    .that(are(HouseTerms.operations()))
                    .should(HouseTerms.returnWhatTheApiDescriptionCanName())
                    .because("the published description is made from the types that they return")
                    .allowEmptyShould(true);

    public static final ArchRule OPERATIONS_DECLARE_THEMSELVES =
            methods()
                    .that(are(HouseTerms.operations()))
                    .should(HouseTerms.sayWhoMayCall())
                    .andShould(HouseTerms.passACommandOnPost())
                    .allowEmptyShould(true);

    public static final ArchRule TRANSACTIONS_BELONG_TO_RECORDS =
            noClasses()
                    .that(
                            are(
                                    resideOutsideOfPackages(
                                            "london.dsco.records..", "london.dsco.database..")))
                    .should(HouseTerms.controlATransaction())
                    .because("a change runs as a command, with its history, events and access line")
                    .allowEmptyShould(true);

    /** The rule for a service that names none of its classes as an exception. */
    public static final ArchRule SCOPES_BELONG_TO_RECORDS = scopesBelongToRecords();

    public static final ArchRule THE_DATABASE_BELONGS_TO_REGISTERS =
            classes()
                    .that(HouseTerms.speakToTheDatabase())
                    .and(
                            are(
                                    resideOutsideOfPackages(
                                            "london.dsco.records..",
                                            "london.dsco.inbox..",
                                            "london.dsco.database..")))
                    .should(HouseTerms.keepRowsAndDecideNothing())
                    .because("a use case that reads and writes rows itself forgets the access line")
                    .allowEmptyShould(true);

    public static final ArchRule EVENTS_LEAVE_THROUGH_THE_OUTBOX =
            noClasses()
                    .that(are(resideOutsideOfPackages("london.dsco.records..")))
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "org\\.apache\\.kafka\\.clients\\.producer\\..*"
                                    + "|org\\.eclipse\\.microprofile\\.reactive\\.messaging\\"
                                    + ".(Emitter|Outgoing)"
                                    + "|io\\.smallrye\\.reactive\\.messaging\\.(MutinyEmitter|.*Emitter)")
                    .because(
                            "an event sent outside the transaction will one day be lost or"
                                    + " premature")
                    .allowEmptyShould(true);

    /** A resource, and a bean that loads what it serves, may be beside the rules. */
    public static final ArchRule RULES_ARE_PURE =
            classes()
                    .that()
                    .resideInAnyPackage(rulesPackages())
                    .and(are(HouseTerms.notServing()))
                    .or(HouseTerms.namedRules())
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                            Stream.concat(
                                                            Stream.of(
                                                                    "java.lang..",
                                                                    "java.math..",
                                                                    "java.text..",
                                                                    "java.time..",
                                                                    "java.util..",
                                                                    "london.dsco.domain..",
                                                                    "jakarta.validation.."),
                                                            Stream.of(rulesPackages()))
                                                    .toArray(String[]::new))
                                    .or(HouseTerms.primitives())
                                    .or(HouseTerms.valuesAndRules())
                                    .as(
                                            "plain Java, the domain's codes, validation, values, rules"))
                    .because("a lawyer reads them without knowing a framework")
                    .allowEmptyShould(true);

    public static final ArchRule ENTITIES_AND_RULES_KNOW_NO_EDGE =
            noClasses()
                    .that(are(HouseTerms.entitiesAndFacts()))
                    .or(are(resideInAnyPackage(rulesPackages()).and(HouseTerms.notServing())))
                    .or(are(HouseTerms.namedRules()))
                    .should()
                    .dependOnClassesThat(HouseTerms.edge())
                    .because("a refusal is a value with a code; the edge turns it into a problem")
                    .allowEmptyShould(true);

    public static final ArchRule NAMES_ARE_NOUNS_OF_THE_FIELD =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common)")
                    .because("such a name says where code was put, not what it is")
                    .allowEmptyShould(true);

    private static final List<ArchRule> ALL =
            List.of(
                    TIME_COMES_FROM_A_CLOCK,
                    FEATURES_ARE_FREE_OF_CYCLES,
                    CLASSES_ARE_FREE_OF_CYCLES,
                    FEATURES_ARE_FLAT,
                    RESOURCES_STAY_THIN,
                    OPERATIONS_RETURN_VIEWS,
                    OPERATIONS_DECLARE_THEMSELVES,
                    TRANSACTIONS_BELONG_TO_RECORDS,
                    THE_DATABASE_BELONGS_TO_REGISTERS,
                    EVENTS_LEAVE_THROUGH_THE_OUTBOX,
                    RULES_ARE_PURE,
                    ENTITIES_AND_RULES_KNOW_NO_EDGE,
                    NAMES_ARE_NOUNS_OF_THE_FIELD);

    private HouseRules() {}

    /**
     * Checks the main classes of a service against every rule.
     *
     * @param packageName the service's root package
     * @param openScopes simple names of its classes that may begin a transaction for a borough
     *     themselves; the test gives the reason
     * @throws AssertionError naming every broken rule and every place that breaks it
     */
    public static void check(String packageName, String... openScopes) {
        var service =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(packageName);
        List<String> broken =
                Stream.concat(ALL.stream(), Stream.of(scopesBelongToRecords(openScopes)))
                        .map(rule -> rule.evaluate(service))
                        .filter(result -> result.hasViolation())
                        .map(result -> result.getFailureReport().toString())
                        .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n\n", broken));
        }
    }

    private static ArchRule scopesBelongToRecords(String... openScopes) {
        return noClasses()
                .that(
                        are(
                                resideOutsideOfPackages(
                                        "london.dsco.records..",
                                        "london.dsco.inbox..",
                                        "london.dsco.database..")))
                .and(HouseTerms.areNotNamed(openScopes))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("london.dsco.database.BoroughScope")
                .because(
                        "what starts outside commands and reads leaves no line in the access"
                                + " log")
                .allowEmptyShould(true);
    }

    private static String[] rulesPackages() {
        return RULES_PACKAGES.stream().map(name -> "london.dsco.*." + name).toArray(String[]::new);
    }
}
