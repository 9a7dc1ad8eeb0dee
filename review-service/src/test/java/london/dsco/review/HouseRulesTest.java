package london.dsco.review;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import london.dsco.testkit.HouseRules;

@AnalyzeClasses(packages = "london.dsco.review", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
