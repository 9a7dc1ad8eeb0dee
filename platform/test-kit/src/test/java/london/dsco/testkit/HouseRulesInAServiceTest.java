package london.dsco.testkit;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** The way a service applies the rules. */
@AnalyzeClasses(packages = "london.dsco.kept")
class HouseRulesInAServiceTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
