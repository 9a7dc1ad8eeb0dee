package london.dsco.advice.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;

/** Advice about a child of twelve, whole or with a part that is wrong. */
final class SampleAdvice {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    static final LocalDate TWELVE = LocalDate.parse("2014-05-05");
    static final Views VIEWS =
            new Views(
                    "I like swimming",
                    "He needs help",
                    "Picture cards at home",
                    "To swim for the club",
                    null,
                    null);
    static final Need NEED = need("N1");
    static final Outcome OUTCOME =
            new Outcome(
                    "O1", List.of("N1"), "Swims weekly", LocalDate.parse("2027-07-31"), null, null);

    static final Provision H1_LINE = line(PlanSection.H1, ProvisionBasis.CSDPA_S2, "2026-12-01");

    static final List<AreaWithoutNeed> OTHER_AREAS =
            Arrays.stream(CareNeedCategory.values())
                    .filter(area -> area != NEED.category())
                    .map(area -> new AreaWithoutNeed(area, "As others of twelve"))
                    .toList();

    private SampleAdvice() {}

    static Need need(String id) {
        return new Need(
                id,
                CareNeedCategory.RELATIONSHIPS_COMMUNITY,
                "Needs an adult beside him in clubs",
                "Misses every club",
                "Others of twelve go alone",
                true,
                null,
                "Home visit",
                TODAY,
                null,
                null,
                null);
    }

    static Provision line(PlanSection section, ProvisionBasis basis, String startsOn) {
        LocalDate start = startsOn == null ? null : LocalDate.parse(startsOn);
        return new Provision(
                "P1",
                List.of("N1"),
                section,
                basis,
                "A support worker",
                "weekly",
                120,
                "Short breaks",
                null,
                start,
                null,
                null);
    }

    static AdviceContent advice(
            List<Need> needs, NoNeeds none, List<Outcome> outcomes, Provision... lines) {
        return advice(needs, none, outcomes, List.of(lines), List.of());
    }

    static AdviceContent advice(
            List<Need> needs,
            NoNeeds none,
            List<Outcome> outcomes,
            List<Provision> lines,
            List<ReasonedNone> reasoned) {
        return new AdviceContent(
                null,
                VIEWS,
                null,
                needs,
                none,
                outcomes,
                lines,
                reasoned,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                OTHER_AREAS);
    }

    static List<String> findings(AdviceContent advice, LocalDate dateOfBirth) {
        return AdviceCompleteness.findings(advice, dateOfBirth, TODAY).stream()
                .map(finding -> path(finding) + " " + finding.code())
                .toList();
    }

    private static String path(Finding finding) {
        return finding.place().steps().stream()
                .map(Object::toString)
                .collect(Collectors.joining("/", "/", ""));
    }
}
