package london.dsco.records;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import london.dsco.records.AccessChain.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the last seal of each chain outside the database, signed. Nobody who owns the database can
 * then cut off the end of a log, or replace it, unnoticed. Each replica has a file of its own, and
 * only ever adds to it.
 */
@ApplicationScoped
class AccessAnchors {

    private static final String SUFFIX = ".anchors";

    private final String service;
    private final Optional<Path> folder;
    private final Optional<AnchorKeys> keys;
    private final String replica;
    private final Clock clock;
    private final Map<String, Long> written = new ConcurrentHashMap<>();

    AccessAnchors(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "dsco.access-log.anchors") Optional<Path> folder,
            @ConfigProperty(name = "dsco.access-log.anchor-keys") Optional<Path> keys,
            @ConfigProperty(name = "dsco.access-log.replica") String replica,
            Clock clock) {
        this.service = service;
        this.folder = folder;
        this.keys = keys.map(AnchorKeys::read);
        this.replica = replica;
        this.clock = clock;
    }

    /** Writes a seal, unless this replica already has. Its transaction must have ended. */
    void keep(String whose, Seal seal) {
        if (folder.isEmpty() || keys.isEmpty() || seal.number() <= written(whose)) {
            return;
        }
        Anchor anchor =
                Anchor.sign(
                        service,
                        AccessLogs.named(whose),
                        seal.number(),
                        seal.hash(),
                        clock.instant(),
                        keys.get());
        try {
            Files.createDirectories(folder.get());
            Files.writeString(
                    folder.get().resolve(service + "-" + replica + SUFFIX),
                    anchor.line() + "\n",
                    US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            written.put(whose, seal.number());
        } catch (IOException e) {
            // The next check of every log tries again.
            Log.errorf(e, "an anchor of the access log could not be written to %s", folder.get());
        }
    }

    private long written(String whose) {
        return written.getOrDefault(whose, 0L);
    }

    /** Returns whether anchors are written at all. */
    boolean areKept() {
        return folder.isPresent() && keys.isPresent();
    }

    /** Returns every readable anchor of a chain. */
    List<Anchor> of(String whose) {
        return areKept() ? read(folder.orElseThrow(), service, whose) : List.of();
    }

    boolean isSigned(Anchor anchor) {
        return anchor.isSignedBy(keys.orElseThrow());
    }

    static List<Anchor> read(Path folder, String service, String whose) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .flatMap(AccessAnchors::lines)
                    .flatMap(line -> Anchor.parse(line).stream())
                    .filter(anchor -> anchor.service().equals(service))
                    .filter(anchor -> anchor.borough().equals(AccessLogs.named(whose)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, US_ASCII).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
