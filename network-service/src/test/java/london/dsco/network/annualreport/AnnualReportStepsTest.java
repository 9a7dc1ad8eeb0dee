package london.dsco.network.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import london.dsco.records.Step;
import org.junit.jupiter.api.Test;

class AnnualReportStepsTest {

    /** DRAFT, APPROVED, PUBLISHED: where each step leads; - for nowhere. */
    @Test
    void leadsWhereTheTableSays() {
        assertThat(AnnualReporting.ALL.stream().map(AnnualReportStepsTest::row))
                .containsExactly(
                        "WRITTEN - - -",
                        "CHANGED DRAFT - -",
                        "FIGURES_TAKEN DRAFT - -",
                        "APPROVED APPROVED APPROVED -",
                        "RETURNED DRAFT DRAFT -",
                        "SCRUTINISED - APPROVED PUBLISHED",
                        "QUOTE_WITHDRAWN DRAFT APPROVED PUBLISHED",
                        "PUBLISHED - PUBLISHED -");
    }

    private static String row(Step<ReportStatus> step) {
        return step.name()
                + Arrays.stream(ReportStatus.values())
                        .map(status -> step.after(status).map(Enum::name).orElse("-"))
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
