package london.dsco.review.reporttemplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a borough's own template keeps of the region's: each of its sections, asked of as many and
 * read by no more people. A borough adds; it does not take the child's voice out, nor show a
 * setting what is for social care.
 */
final class ReportTemplateRules {

    private static final Place SECTIONS = Place.of("sections");

    private ReportTemplateRules() {}

    /**
     * @param own the borough's
     * @param region the region's newest
     * @return everything that is wrong; empty when nothing is
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
