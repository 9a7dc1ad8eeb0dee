package london.dsco.local.demo;

import java.time.LocalDate;
import java.util.Comparator;

/** One action on one case on one day. */
record DemoStep(LocalDate day, DemoAction action, DemoCase request) {

    static final Comparator<DemoStep> IN_ORDER =
            Comparator.comparing(DemoStep::day).thenComparing(DemoStep::action);

    /** Returns its name in the journal and in the idempotency key. */
    String key() {
        return key(request, action);
    }

    static String key(DemoCase request, DemoAction action) {
        return request.key() + "/" + action;
    }
}
