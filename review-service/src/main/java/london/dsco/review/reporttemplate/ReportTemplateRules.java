package london.dsco.review.reporttemplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a borough's own template must keep from the region's: every section, required in at least as
 * many reports and read by no more people. A borough may add sections. It may neither remove the
 * child's voice nor show a setting what is addressed to social care.
 */
final class ReportTemplateRules {

    private static final Place SECTIONS = Place.of("sections");

    private ReportTemplateRules() {}

    /**
     * @param own the borough's template
     * @param region the region's newest template
     * @return everything that is wrong; empty when nothing is wrong
     */
    static List<Finding> findings(ReportTemplate own, ReportTemplate region) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < own.sections().size(); i++) {
            ReportSection section = own.sections().get(i);
            if (!seen.add(section.code())) {
                found.add(
                        new Finding(
                                SECTIONS.line(i).field("code"),
                                "not-unique",
                                "Give each section its own code."));
            }
            Optional<ReportSection> same = region.section(section.code());
            if (same.isPresent()) {
                compare(found, SECTIONS.line(i), section, same.get());
            }
        }
        for (ReportSection section : region.sections()) {
            if (!seen.contains(section.code())) {
                found.add(
                        new Finding(
                                SECTIONS,
                                "missing-section",
                                "Keep the region's section " + section.code() + "."));
            }
        }
        return List.copyOf(found);
    }

    private static void compare(
            List<Finding> found, Place at, ReportSection own, ReportSection region) {
        boolean weaker =
                own.required() != region.required()
                        && own.required() != Required.ALWAYS
                        && region.required() != Required.OPTIONAL;
        if (weaker) {
            found.add(
                    new Finding(
                            at.field("required"),
                            "weaker-than-the-region",
                            "Ask for this section at least where the region does."));
        }
        if (own.audience().compareTo(region.audience()) < 0) {
            found.add(
                    new Finding(
                            at.field("audience"),
                            "wider-than-the-region",
                            "Show this section to no more people than the region does."));
        }
    }
}
