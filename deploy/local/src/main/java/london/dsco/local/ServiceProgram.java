package london.dsco.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that comes with a service and runs beside it: a class with a {@code main} in the
 * packaged service. It gets the database's address and user as arguments, and the password from the
 * environment. In production, the same class runs from the same folders.
 */
record ServiceProgram(
        StackConfig config, Part service, String mainClass, List<String> moreArguments) {

    ServiceProgram(StackConfig config, Part service, String mainClass) {
        this(config, service, mainClass, List.of());
    }

    /**
     * Runs the program to its end.
     *
     * @param more more environment variables, beside the database's password
     * @return whether it succeeded
     * @throws StackFailure when the program cannot be started
     */
    boolean run(Databases databases, Map<String, String> more) {
        String database = service.database();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JavaProgram.path(),
                                "-cp",
                                classpath(),
                                mainClass,
                                databases.url(database),
                                database));
        command.addAll(moreArguments);
        ProcessBuilder program = new ProcessBuilder(command).inheritIO();
        program.environment().put("DB_PASSWORD", databases.password(database));
        program.environment().putAll(more);
        try {
            return program.start().waitFor() == 0;
        } catch (IOException e) {
            throw new StackFailure(
                    mainClass + " could not be started.",
                    "Build the services first: deploy/up does this.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns the service's own classes and its packaged libraries. */
    private String classpath() {
        Path app = config.root().resolve(service.label()).resolve("target/quarkus-app");
        return String.join(
                System.getProperty("path.separator"),
                app.resolve("app") + "/*",
                app.resolve("lib/main") + "/*",
                app.resolve("lib/boot") + "/*");
    }
}
