package london.dsco.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The peer of a command: PostgreSQL's own benchmark program, running the command's SQL and nothing
 * else.
 */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) ");

    private final Path script;
    private final int port;
    private final String password;

    Pgbench(Path script, int port, String password) {
        this.script = script;
        this.port = port;
        this.password = password;
    }

    /**
     * @return transactions per second
     */
    double run(int clients, Duration time) {
        ProcessBuilder pgbench =
                new ProcessBuilder(
                        List.of(
                                "pgbench",
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=2",
                                "--time=" + time.toSeconds(),
                                "--file=" + script,
                                "--host=127.0.0.1",
                                "--port=" + port,
                                "--username=advice",
                                "advice"));
        pgbench.environment().put("PGPASSWORD", password);
        try {
            Path log = Files.createTempFile("pgbench", ".log");
            int code =
                    pgbench.redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start()
                            .waitFor();
            String words = Files.readString(log, StandardCharsets.UTF_8);
            Files.delete(log);
            Matcher rate = RATE.matcher(words);
            if (code != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench failed:\n" + words);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException("pgbench is part of Debian's postgresql-contrib", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
