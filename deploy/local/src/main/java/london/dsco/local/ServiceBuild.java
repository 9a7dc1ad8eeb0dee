package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Packages the services with Maven, but only those with sources newer than the last build. */
final class ServiceBuild {

    private final StackConfig config;

    ServiceBuild(StackConfig config) {
        this.config = config;
    }

    /** Returns the services to build, in the order of their modules. */
    List<Part> stale(List<Part> wanted) {
        FileTime shared =
                newest(
                        Stream.concat(
                                Stream.of(config.root().resolve("pom.xml")),
                                shared().flatMap(ServiceBuild::sources)));
        return wanted.stream()
                .filter(Part::isService)
                .filter(
                        part -> {
                            Path module = config.root().resolve(part.label());
                            Path jar = module.resolve("target/quarkus-app/quarkus-run.jar");
                            return !Files.exists(jar)
                                    || modified(jar).compareTo(shared) < 0
                                    || modified(jar).compareTo(newest(sources(module))) < 0;
                        })
                .toList();
    }

    /**
     * @throws StackFailure with Maven's own output when it fails
     */
    void run(List<Part> services) {
        Path log = config.logs().resolve("build.log");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                config.root().resolve("mvnw").toString(),
                                "-B",
                                "-pl",
                                String.join(",", services.stream().map(Part::label).toList()),
                                "-am",
                                "-Dmaven.test.skip=true",
                                "-Denforcer.skip=true",
                                "-Dcyclonedx.skip=true",
                                "package"));
        try {
            Files.createDirectories(log.getParent());
            int code =
                    new ProcessBuilder(command)
                            .directory(config.root().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start()
                            .waitFor();
            if (code != 0) {
                throw failure(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while building.", "Run deploy/up again.", e);
        }
    }

    private static StackFailure failure(Path log) throws IOException {
        List<String> errors =
                Files.readAllLines(log).stream()
                        .filter(line -> line.startsWith("[ERROR]"))
                        .limit(6)
                        .toList();
        boolean download =
                errors.stream()
                        .anyMatch(
                                line ->
                                        line.matches(
                                                ".*(Could not transfer|Could not find artifact|Could not resolve).*"));
        String words = "\n  | " + String.join("\n  | ", errors);
        return download
                ? new StackFailure(
                        "A download failed while building the services." + words,
                        "Check the network (behind a proxy or mirror: ~/.m2/settings.xml) and"
                                + " run deploy/up again; it continues where it stopped.")
                : new StackFailure("The services could not be built." + words, "See " + log + ".");
    }

    /** Lists the sources that every service is built from; the test kit is not among them. */
    private Stream<Path> shared() {
        try (Stream<Path> modules = Files.list(config.root().resolve("platform"))) {
            return modules
                    .filter(module -> Files.exists(module.resolve("pom.xml")))
                    .filter(module -> !module.endsWith("test-kit"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path module) {
        Path main = module.resolve("src/main");
        try (Stream<Path> files = Files.exists(main) ? Files.walk(main) : Stream.empty()) {
            List<Path> all = new ArrayList<>(files.toList());
            all.add(module.resolve("pom.xml"));
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime newest(Stream<Path> files) {
        return files.map(ServiceBuild::modified).max(FileTime::compareTo).orElseThrow();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
