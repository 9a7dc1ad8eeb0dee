package london.dsco.review.reporttemplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class ReportTemplateRulesTest {

    private static final ReportSection VOICE =
            section("CHILD_VOICE", Required.ALWAYS, Audience.EVERYONE);
    private static final ReportSection SAFE =
            section("SAFEGUARDING", Required.IF_MONITORED, Audience.SOCIAL_CARE);
    private static final ReportTemplate REGION = template(VOICE, SAFE);

    @Test
    void aBoroughMayAddSectionsAndRequireMore() {
        var own =
                template(
                        VOICE,
                        section("SAFEGUARDING", Required.ALWAYS, Audience.SOCIAL_CARE),
                        section("SHORT_BREAKS", Required.OPTIONAL, Audience.AUTHORITY));

        assertThat(ReportTemplateRules.findings(own, REGION)).isEmpty();
    }

    @Test
    void refusesATemplateWithoutASectionOfTheRegion() {
        assertThat(codes(template(SAFE))).containsExactly("missing-section");
    }

    @Test
    void refusesAWiderAudience() {
        var own = template(VOICE, section("SAFEGUARDING", Required.ALWAYS, Audience.EVERYONE));

        assertThat(codes(own)).containsExactly("wider-than-the-region");
    }

    @Test
    void refusesToRequireLess() {
        var own = template(section("CHILD_VOICE", Required.OPTIONAL, Audience.EVERYONE), SAFE);

        assertThat(codes(own)).containsExactly("weaker-than-the-region");
    }

    @Test
    void refusesARepeatedCode() {
        assertThat(codes(template(VOICE, SAFE, VOICE))).containsExactly("not-unique");
    }

    private static List<String> codes(ReportTemplate own) {
        return ReportTemplateRules.findings(own, REGION).stream().map(Finding::code).toList();
    }

    private static ReportTemplate template(ReportSection... sections) {
        return new ReportTemplate("T-1", "Report", List.of(sections));
    }

    private static ReportSection section(String code, Required required, Audience audience) {
        return new ReportSection(code, code, "Write about it.", required, audience);
    }
}
