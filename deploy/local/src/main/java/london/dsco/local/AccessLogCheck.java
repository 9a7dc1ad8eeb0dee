package london.dsco.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Recomputes the access log of each service with the service's own code, {@code VerifyAccessLog} of
 * the records jar. In production the same class is run from the service's {@code lib/main}.
 */
final class AccessLogCheck {

    private AccessLogCheck() {}

    /**
     * @return whether every chain is whole
     */
    static boolean run(Stack stack, StackConfig config, PrintStream out) {
        boolean whole = true;
        for (Part part : List.of(Part.ADVICE, Part.REVIEW)) {
            out.println(part.label());
            whole &= verify(stack.databases(), part, config.root());
        }
        return whole;
    }

    private static boolean verify(Databases databases, Part part, Path root) {
        String libraries =
                root.resolve(part.label()).resolve("target/quarkus-app/lib/main").toString();
        String database = part.database();
        ProcessBuilder check =
                new ProcessBuilder(
                                JavaProgram.path(),
                                "-cp",
                                libraries + "/*",
                                "london.dsco.records.VerifyAccessLog",
                                databases.url(database),
                                database)
                        .inheritIO();
        check.environment().put("DB_PASSWORD", databases.password(database));
        try {
            return check.start().waitFor() == 0;
        } catch (IOException e) {
            throw new StackFailure(
                    "The access log could not be checked.",
                    "Build the services first: deploy/up does it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
