package london.dsco.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The baseline for a command: PostgreSQL's own benchmark program, running the command's SQL and
 * nothing else.
 */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) ");

    private final Path script;
    private final int port;
    private final String password;
    private final String service;
    private List<String> values = List.of();

    /** Runs in the database of advice-service. */
    Pgbench(Path script, int port, String password) {
        this(script, port, password, "advice");
    }

    /**
     * @param service the service whose database and role it uses
     */
    Pgbench(Path script, int port, String password, String service) {
        this.script = script;
        this.port = port;
        this.password = password;
        this.service = service;
    }

    /** Gives the script variables, each as {@code name=value}. */
    Pgbench with(String... variables) {
        values = Stream.of(variables).map(variable -> "--define=" + variable).toList();
        return this;
    }

    /**
     * @return transactions per second
     */
    double run(int clients, Duration time) {
        Matcher rate = RATE.matcher(words(clients, time, List.of(), Path.of(".")));
        if (!rate.find()) {
            throw new IllegalStateException("pgbench did not give a rate.");
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Returns the time of each transaction. */
    Latencies latencies(int clients, Duration time) {
        try {
            Path folder = Files.createTempDirectory("pgbench");
            words(clients, time, List.of("--log"), folder);
            List<Long> micros = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    for (String line : Files.readAllLines(file)) {
                        micros.add(Long.parseLong(line.split(" ")[2])); // client, count, time
                    }
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return Latencies.ofMicros(micros);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String words(int clients, Duration time, List<String> more, Path folder) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "pgbench",
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=" + Math.min(2, clients),
                                "--time=" + time.toSeconds(),
                                "--file=" + script.toAbsolutePath(),
                                "--host=127.0.0.1",
                                "--port=" + port,
                                "--username=" + service));
        command.addAll(values);
        command.addAll(more);
        command.add(service);
        ProcessBuilder pgbench = new ProcessBuilder(command).directory(folder.toFile());
        pgbench.environment().put("PGPASSWORD", password);
        try {
            Path log = Files.createTempFile("pgbench", ".out");
            int code =
                    pgbench.redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start()
                            .waitFor();
            String words = Files.readString(log, StandardCharsets.UTF_8);
            Files.delete(log);
            if (code != 0) {
                throw new IllegalStateException("pgbench failed:\n" + words);
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("pgbench is part of Debian's postgresql-contrib", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
