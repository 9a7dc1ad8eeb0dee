package london.dsco.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.records.Step;

/** Steps as a test writes them down: one line for each. */
public final class StatusTable {

    private StatusTable() {}

    /**
     * Returns a line for each step: {@code NAME opens STATUS} for one that opens a record;
     * otherwise its name and where it leads from each status, in the order of the enum, or {@code
     * -} for nowhere.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read, and never written to
    public static <S extends Enum<S>> List<String> of(Class<S> statuses, Step<S>... steps) {
        return Arrays.stream(steps).map(step -> line(statuses, step)).toList();
    }

    private static <S extends Enum<S>> String line(Class<S> statuses, Step<S> step) {
        return step.opens()
                .map(status -> step.name() + " opens " + status)
                .orElseGet(
                        () ->
                                Arrays.stream(statuses.getEnumConstants())
                                        .map(one -> step.after(one).map(Enum::name).orElse("-"))
                                        .collect(Collectors.joining(" ", step.name() + " ", "")));
    }
}
