package london.dsco.acceptance;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import london.dsco.client.advice.ApiClient;
import london.dsco.client.advice.ApiException;
import london.dsco.client.advice.api.AdviceApi;
import london.dsco.client.advice.api.AdviceApi.APIGetAdviceRequest;
import london.dsco.client.advice.api.AdviceApi.APISaveAdviceRequest;
import london.dsco.client.advice.api.AdviceApi.APISubmitAdviceRequest;
import london.dsco.client.advice.api.AuditTemplatesApi;
import london.dsco.client.advice.api.AuditTemplatesApi.APIListAuditTemplatesRequest;
import london.dsco.client.advice.api.QualityAssuranceApi;
import london.dsco.client.advice.api.QualityAssuranceApi.APIAuditAdviceRequest;
import london.dsco.client.advice.api.QualityAssuranceApi.APIAuthoriseProvisionRequest;
import london.dsco.client.advice.api.QualityAssuranceApi.APISignOffAdviceRequest;
import london.dsco.client.advice.api.RequestsApi;
import london.dsco.client.advice.api.RequestsApi.APIAllocateRequestRequest;
import london.dsco.client.advice.api.RequestsApi.APIDispatchAdviceRequest;
import london.dsco.client.advice.api.RequestsApi.APIGetRequestRequest;
import london.dsco.client.advice.api.RequestsApi.APIOpenRequestRequest;
import london.dsco.client.advice.api.RequestsApi.APIRecordOutcomeRequest;
import london.dsco.client.advice.model.AdviceContent;
import london.dsco.client.advice.model.AdviceRequest;
import london.dsco.client.advice.model.AllocateRequest;
import london.dsco.client.advice.model.Attestation;
import london.dsco.client.advice.model.AuditScores;
import london.dsco.client.advice.model.AuditTemplate;
import london.dsco.client.advice.model.AuthoriseProvision;
import london.dsco.client.advice.model.OpenRequest;
import london.dsco.client.advice.model.RecordOutcome;
import london.dsco.client.advice.model.RequestOutcome;
import london.dsco.client.advice.model.ScoreLine;
import london.dsco.client.advice.model.SubmitAdvice;

/**
 * One request for advice from its opening to the plan, through the generated Java client. The code
 * between the marks is the example in docs/integrators-java.md.
 */
final class JavaLife {

    private final URI gateway;
    private final UnaryOperator<String> tokenOf;

    /**
     * @param tokenOf gives an access token for a role of one borough
     */
    JavaLife(URI gateway, UnaryOperator<String> tokenOf) {
        this.gateway = gateway;
        this.tokenOf = tokenOf;
    }

    // <docs>
    AdviceRequest live(
            OpenRequest opening,
            String author,
            AdviceContent text,
            String planRef,
            LocalDate issuedOn)
            throws ApiException {

        // The SEN team's system opens the request: the six weeks begin.
        var system = new RequestsApi(as("borough-system"));
        var open =
                APIOpenRequestRequest.newBuilder()
                        .openRequest(opening)
                        .idempotencyKey(newKey()) // sent again with it, it takes effect once
                        .build();
        UUID id = system.openRequest(open).getId();

        // A team manager allocates it. Nobody else may have changed it since it was read.
        var manager = new RequestsApi(as("team-manager"));
        var unallocated =
                manager.getRequestWithHttpInfo(APIGetRequestRequest.newBuilder().id(id).build());
        manager.allocateRequest(
                APIAllocateRequestRequest.newBuilder()
                        .id(id)
                        .allocateRequest(new AllocateRequest().author(author))
                        .ifMatch(unallocated.getHeaders().get("etag").get(0))
                        .build());

        // The author writes the advice, submits it, and confirms what the attestation says.
        var writing = new AdviceApi(as("advice-author"));
        var draft = writing.getAdviceWithHttpInfo(APIGetAdviceRequest.newBuilder().id(id).build());
        writing.saveAdvice(
                APISaveAdviceRequest.newBuilder()
                        .id(id)
                        .adviceContent(text)
                        .ifMatch(draft.getHeaders().get("etag").get(0))
                        .build());
        writing.submitAdvice(
                APISubmitAdviceRequest.newBuilder()
                        .id(id)
                        .submitAdvice(
                                new SubmitAdvice()
                                        .attestation(
                                                new Attestation()
                                                        .noThirdPartyNames(true)
                                                        .proportionate(true)))
                        .idempotencyKey(newKey())
                        .build());

        // The manager authorises what the borough is to provide.
        new QualityAssuranceApi(as("team-manager"))
                .authoriseProvision(
                        APIAuthoriseProvisionRequest.newBuilder()
                                .id(id)
                                .authoriseProvision(
                                        new AuthoriseProvision()
                                                .adviceVersion(1)
                                                .provisionIds(List.of("p1")))
                                .idempotencyKey(newKey())
                                .build());

        // The DSCO scores it by the latest template, and signs it off.
        var assurance = new QualityAssuranceApi(as("dsco"));
        assurance.auditAdvice(
                APIAuditAdviceRequest.newBuilder()
                        .id(id)
                        .auditScores(scores(latestTemplate()))
                        .idempotencyKey(newKey())
                        .build());
        assurance.signOffAdvice(
                APISignOffAdviceRequest.newBuilder().id(id).idempotencyKey(newKey()).build());

        // The advice goes to the SEN team, which stops the clock; the authority issues the plan.
        system.dispatchAdvice(
                APIDispatchAdviceRequest.newBuilder().id(id).idempotencyKey(newKey()).build());
        return system.recordOutcome(
                APIRecordOutcomeRequest.newBuilder()
                        .id(id)
                        .recordOutcome(
                                new RecordOutcome()
                                        .outcome(RequestOutcome.PLAN_ISSUED)
                                        .planRef(planRef)
                                        .issuedOn(issuedOn))
                        .idempotencyKey(newKey())
                        .build());
    }

    private AuditTemplate latestTemplate() throws ApiException {
        List<AuditTemplate> oldestFirst =
                new AuditTemplatesApi(as("dsco"))
                        .listAuditTemplates(APIListAuditTemplatesRequest.newBuilder().build())
                        .getItems();
        return oldestFirst.get(oldestFirst.size() - 1);
    }

    /** The same score for every criterion that the system does not compute itself. */
    private static AuditScores scores(AuditTemplate template) {
        return new AuditScores()
                .template(template.getVersion())
                .scores(
                        template.getDomains().stream()
                                .flatMap(domain -> domain.getCriteria().stream())
                                .filter(criterion -> !criterion.getComputed())
                                .map(c -> new ScoreLine().criterion(c.getCode()).score(3))
                                .toList());
    }

    private ApiClient as(String role) {
        var client = new ApiClient();
        client.updateBaseUri(gateway.toString());
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + tokenOf.apply(role)));
        return client;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
    // </docs>
}
