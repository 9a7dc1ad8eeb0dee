package london.dsco.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * Recomputes the access log of each service with the service's own code, {@code VerifyAccessLog} in
 * the records jar.
 */
final class AccessLogCheck {

    private static final String PROGRAM = "london.dsco.records.VerifyAccessLog";

    private AccessLogCheck() {}

    /**
     * @return whether every chain is whole
     */
    static boolean run(Stack stack, StackConfig config, PrintStream out) {
        boolean whole = true;
        for (Part part : List.of(Part.ADVICE, Part.REVIEW, Part.NETWORK)) {
            out.println(part.label());
            List<String> anchors =
                    List.of(
                            part.label(),
                            config.anchors().toString(),
                            AnchorKeyFile.of(config.keys(), part).toString());
            whole &=
                    new ServiceProgram(config, part, PROGRAM, anchors)
                            .run(stack.databases(), Map.of());
        }
        return whole;
    }
}
