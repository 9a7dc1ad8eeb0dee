package london.dsco.advice.sen2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import london.dsco.advice.consideration.AgreedAssessment;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.advice.request.ReturnedRequest;
import london.dsco.advice.request.ReturnedRequests.Which;

/**
 * A module of the SEN2 collection for which this service has data, and the data. {@code
 * AdviceReceivedDate} and {@code ChildRef} are not names of the department: the day on which social
 * care was asked distinguishes several requests for one child.
 */
public enum Sen2Module {
    /** Module 2: the requests that social care received in the period. */
    REQUESTS(
            Which.RECEIVED,
            Sen2Module::beforeAdvice,
            "ReceivedDate",
            "RequestOutcomeDate",
            "RequestOutcome"),
    /** Module 3: the assessments whose outcome falls in the period. */
    ASSESSMENT(
            Which.DECIDED,
            row ->
                    Arrays.asList(
                            Sen2Rules.assessmentOutcome(row.request().outcome()),
                            outcomeOn(row.request()),
                            Sen2Rules.week20(row.request().excuse())),
            "AssessmentOutcome",
            "AssessmentOutcomeDate",
            "Week20"),
    /** Module 4: the plans made in the period. */
    NAMED_PLAN(Which.ISSUED, row -> Arrays.asList(row.request().issuedOn()), "StartDate");

    private static final List<String> KEY = List.of("UPN", "ChildRef", "AdviceReceivedDate");

    private final Which requests;
    private final Function<Sen2Row, List<Object>> cells;
    private final List<String> columns;

    Sen2Module(Which requests, Function<Sen2Row, List<Object>> cells, String... columns) {
        this.requests = requests;
        this.cells = cells;
        this.columns = List.of(columns);
    }

    /** Returns the requests that have a row. */
    Which requests() {
        return requests;
    }

    /** Returns the department's names of the columns, after the key of the child. */
    List<String> header() {
        return both(KEY, columns);
    }

    /**
     * Returns the cells of a row. The pupil number is the key; the borough's own reference is used
     * only if there is none.
     */
    List<Object> cells(Sen2Row row) {
        ReturnedRequest request = row.request();
        String ref = request.upn() == null ? request.childRef() : null;
        return both(Arrays.asList(request.upn(), ref, request.receivedOn()), cells.apply(row));
    }

    String fileName() {
        return "sen2-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Object> beforeAdvice(Sen2Row row) {
        AgreedAssessment agreed = row.agreed();
        return Arrays.asList(
                agreed == null ? null : agreed.receivedOn(),
                agreed == null ? null : agreed.notifiedOn(),
                Sen2Rules.requestOutcome(row.request().outcome(), agreed != null));
    }

    private static LocalDate outcomeOn(ReturnedRequest request) {
        return request.outcome() == RequestOutcome.PLAN_ISSUED
                ? request.issuedOn()
                : request.decidedOn();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
