package london.dsco.acceptance;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Letter;
import london.dsco.runs.Courier;
import london.dsco.runs.Suite;

/**
 * The values of an operation's path variables: the same records in two boroughs, and records that
 * do not exist. A new variable is a row in the class for its subject.
 *
 * @param values values by variable, qualified by the segment before it: {@code requests/{id}}
 */
record Records(Map<String, String> values) {

    /** Makes or finds a borough's record for a variable. */
    interface Known {
        String in(Courier courier, AdviceCase request);
    }

    /**
     * A path variable.
     *
     * @param name qualified by the segment before it
     * @param known its value in a borough that has the records
     * @param unknown a well-formed value of no record
     * @param identifies whether the known value belongs to one record only, so that an answer that
     *     contains it reveals that record
     */
    record Variable(String name, Known known, String unknown, boolean identifies) {

        static Variable of(String name, Known known, String unknown) {
            return new Variable(name, known, unknown, true);
        }

        /** Returns a variable whose value another record, or another borough, may share. */
        static Variable shared(String name, String known, String unknown) {
            return new Variable(name, (courier, request) -> known, unknown, false);
        }
    }

    /**
     * Made from the top down around one request: records that need it open come before the one that
     * dispatches it, and its plan closes it.
     */
    private static final List<Variable> ABOUT_A_CHILD =
            Stream.of(
                            OpenAdviceRecords.VARIABLES,
                            ConsiderationRecords.VARIABLES,
                            SentAdviceRecords.VARIABLES,
                            AssuranceRecords.VARIABLES,
                            ReviewRecords.VARIABLES)
                    .flatMap(List::stream)
                    .toList();

    /** Papers, some of which other boroughs may read. */
    private static final List<Variable> OF_THE_NETWORK =
            Stream.of(
                            NetworkRecords.VARIABLES,
                            MeetingRecords.VARIABLES,
                            AgreementRecords.VARIABLES,
                            PracticeRecords.VARIABLES,
                            ReportRecords.VARIABLES,
                            DscoPaperRecords.VARIABLES)
                    .flatMap(List::stream)
                    .toList();

    /**
     * Returns the records of a request that went all the way, with everything that can be on its
     * record.
     */
    static Records of(Suite suite, String borough) {
        var courier = new Courier(suite.accounts());
        var request =
                AdviceCase.receivedDaysAgo(3, borough, courier, Clock.systemUTC().instant())
                        .until(AdviceCase.Step.ALLOCATE);
        return valued(variable -> variable.known().in(courier, request));
    }

    /** Returns well-formed references to nothing. */
    static Records unknown() {
        return valued(Variable::unknown);
    }

    private static Records valued(Function<Variable, String> value) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(ABOUT_A_CHILD, OF_THE_NETWORK)
                .flatMap(List::stream)
                .forEach(variable -> values.put(variable.name(), value.apply(variable)));
        return new Records(values);
    }

    static String posted(Courier courier, String account, String path, Object body) {
        return courier.post(Letter.to(account, path, body)).succeeded().text("id");
    }

    /** Returns the path with its variables filled in. */
    String in(String path) {
        String filled = path;
        for (var value : values.entrySet()) {
            // Returns texts that would identify one of the child's records in an answer.
            String name = "/" + value.getKey();
            String segment = name.substring(0, name.indexOf('{'));
            filled = filled.replace(name, segment + value.getValue());
        }
        if (filled.contains("{")) {
            throw new AssertionError("Nothing stands for a variable of " + path);
        }
        return filled;
    }

    /** Texts by which one of the records about a child would be recognised in an answer. */
    String[] identifiers() {
        return ABOUT_A_CHILD.stream()
                .filter(Variable::identifies)
                .map(variable -> values.get(variable.name()))
                .toArray(String[]::new);
    }
}
