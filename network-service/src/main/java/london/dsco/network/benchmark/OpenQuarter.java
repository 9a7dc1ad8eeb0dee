package london.dsco.network.benchmark;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the running quarter is shown. Two views of it, a day apart, would reveal what happened on
 * that day, perhaps to one child. It is therefore shown only where the children are invented: in
 * the local demonstration and in tests.
 */
@Startup
@Singleton
class OpenQuarter {

    private static final List<String> INVENTED = List.of("local", "test");

    private final boolean shown;

    OpenQuarter(@ConfigProperty(name = "dsco.benchmarks.open-quarter") boolean wanted) {
        this.shown = decide(wanted, INVENTED.stream().anyMatch(ConfigUtils::isProfileActive));
    }

    /**
     * @throws IllegalStateException when real data would be shown before their quarter has ended
     */
    static boolean decide(boolean wanted, boolean invented) {
        if (wanted && !invented) {
            throw new IllegalStateException(
                    "dsco.benchmarks.open-quarter is for invented data only: a running"
                            + " quarter can reveal individual children");
        }
        return wanted;
    }

    boolean isShown() {
        return shown;
    }
}
