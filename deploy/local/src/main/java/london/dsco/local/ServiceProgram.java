package london.dsco.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that comes with a service and is run beside it: a class with a {@code main} in the
 * packaged service, which takes the database's address and user, and its password from the
 * environment. In production the same class is run from the same folders.
 */
record ServiceProgram(
        StackConfig config, Part service, String mainClass, List<String> moreArguments) {

    ServiceProgram(StackConfig config, Part service, String mainClass) {
        this(config, service, mainClass, List.of());
    }

    /**
     * Runs it to its end.
     *
     * @param more environment beside the database's password
     * @return whether it ended well
     * @throws StackFailure when it cannot be started
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

    /** The service's own classes and the libraries it was packaged with. */
    private String classpath() {
        Path app = config.root().resolve(service.label()).resolve("target/quarkus-app");
        return String.join(
                System.getProperty("path.separator"),
                app.resolve("app") + "/*",
                app.resolve("lib/main") + "/*",
                app.resolve("lib/boot") + "/*");
    }
}
