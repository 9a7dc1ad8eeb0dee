package london.dsco.network.search;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The papers and judged queries of {@code src/test/resources/relevance}. */
final class RelevanceSet {

    private static final Path FOLDER = Path.of("src/test/resources/relevance");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private RelevanceSet() {}

    /** A paper as search knows it. */
    record Paper(
            String id,
            SearchKind kind,
            String title,
            String tags,
            String text,
            String rest,
            List<String> answers) {

        Paper {
            tags = tags == null ? "" : tags.replace('_', ' ');
            rest = rest == null ? "" : rest;
            answers = answers == null ? List.of() : answers;
        }
    }

    /** A query, and the worth of each paper to somebody who asks it. */
    record Query(
            String q,
            @JsonProperty("3") List<String> answering,
            @JsonProperty("2") List<String> helping,
            @JsonProperty("1") List<String> touching) {

        Query {
            answering = answering == null ? List.of() : answering;
            helping = helping == null ? List.of() : helping;
            touching = touching == null ? List.of() : touching;
        }

        boolean findsNothing() {
            return grades().isEmpty();
        }

        /** Returns the grades by paper; a repeated paper is an error. */
        Map<UUID, Integer> grades() {
            return Stream.of(
                            answering.stream().map(id -> Map.entry(id, 3)),
                            helping.stream().map(id -> Map.entry(id, 2)),
                            touching.stream().map(id -> Map.entry(id, 1)))
                    .flatMap(graded -> graded)
                    .collect(toMap(graded -> uuid(graded.getKey()), Map.Entry::getValue));
        }
    }

    static UUID uuid(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    static List<Paper> papers() {
        try (var files = Files.list(FOLDER.resolve("papers"))) {
            return files.sorted()
                    .flatMap(file -> read(file, new TypeReference<List<Paper>>() {}).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Query> queries(String half) {
        return read(FOLDER.resolve(half + ".yaml"), new TypeReference<>() {});
    }

    private static <T> T read(Path file, TypeReference<T> type) {
        try {
            return YAML.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
