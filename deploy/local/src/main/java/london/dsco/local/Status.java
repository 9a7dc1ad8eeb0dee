package london.dsco.local;

import java.io.PrintStream;

/** {@code deploy/status}: one line per part. */
final class Status {

    private Status() {}

    /** Returns whether every part is healthy. */
    static boolean print(Stack stack, PrintStream out) {
        boolean all = true;
        out.printf("%-16s %6s %11s %8s  %s%n", "part", "port", "management", "pid", "state");
        for (Part part : Part.values()) {
            boolean healthy = stack.healthy(part);
            all &= healthy;
            out.printf(
                    "%-16s %6d %11s %8s  %s%n",
                    part.label(),
                    stack.config().port(part.port()),
                    part.management() == null ? "-" : stack.config().port(part.management()),
                    stack.pid(part).map(String::valueOf).orElse("-"),
                    healthy ? "healthy" : stack.isRunning(part) ? "not ready" : "stopped");
        }
        out.println(
                "time in the suite: "
                        + stack.clock().now()
                        + " (offset "
                        + stack.clock().offset()
                        + ")");
        out.println("logs: " + stack.config().logs());
        return all;
    }
}
