package london.dsco.acceptance;

import static london.dsco.acceptance.DscoPaperRecords.withdrawn;

import java.util.List;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.journey.AdviceCase;
import london.dsco.runs.Courier;

/** The values of the path variables for agreements between boroughs and regional frameworks. */
final class AgreementRecords {

    private static final String NETWORK = "/network/v1/";
    private static final String COORDINATOR = "coordinator@london";

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.of(
                            "boundary-agreements/{agreementId}",
                            AgreementRecords::endedAgreement,
                            "0199a0a0-0000-7000-8000-0000000000fc"),
                    withdrawn(
                            "regional-frameworks/{frameworkId}",
                            "0199a0a0-0000-7000-8000-0000000000fd",
                            framework()),
                    Variable.of(
                            "framework-implementations/{implementationId}",
                            AgreementRecords::withdrawnImplementation,
                            "0199a0a0-0000-7000-8000-0000000000fb"));

    private AgreementRecords() {}

    /** Makes one with Barnet, which does not answer. */
    private static String endedAgreement(Courier courier, AdviceCase request) {
        String agreements = NETWORK + "boundary-agreements";
        String dsco = request.as("dsco");
        String id =
                Records.posted(
                        courier,
                        dsco,
                        agreements,
                        Map.of(
                                "subject", "FUNDING",
                                "title", "Short breaks",
                                "text", "The area of residence pays.",
                                "parties", List.of("E09000003"),
                                "from", "2026-01-01",
                                "reviewOn", "2099-01-01"));
        Records.posted(
                courier,
                dsco,
                agreements + "/" + id + "/ending",
                Map.of("reason", "Another takes its place."));
        return id;
    }

    private static Map<String, Object> framework() {
        return Map.of(
                "title",
                "Early help",
                "purpose",
                "Alike across boundaries.",
                "parties",
                List.of(),
                "principles",
                List.of(Map.of("code", "P1", "title", "One lead", "text", "Named early.")),
                "agreedOn",
                "2024-03-12");
    }

    /** Makes one of a framework of the network. */
    private static String withdrawnImplementation(Courier courier, AdviceCase request) {
        String frameworks = NETWORK + "regional-frameworks";
        String framework = Records.posted(courier, COORDINATOR, frameworks, framework());
        Records.posted(courier, COORDINATOR, frameworks + "/" + framework + "/sharing", null);
        String implementations = NETWORK + "framework-implementations";
        String dsco = request.as("dsco");
        String id =
                Records.posted(
                        courier,
                        dsco,
                        implementations,
                        Map.of(
                                "frameworkId",
                                framework,
                                "asOf",
                                "2024-10-01",
                                "states",
                                List.of(Map.of("principle", "P1", "state", "IN_PLACE"))));
        Records.posted(courier, dsco, implementations + "/" + id + "/sharing", null);
        Records.posted(courier, dsco, implementations + "/" + id + "/withdrawal", null);
        return id;
    }
}
