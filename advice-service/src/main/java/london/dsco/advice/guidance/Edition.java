package london.dsco.advice.guidance;

import java.util.List;

/**
 * The content of one version.
 *
 * @param audience codes of the roles that must read it, each once, in a fixed order
 * @param text plain text or Markdown; nothing here renders it
 * @param steps the steps of a process map, from the first; empty for other kinds
 */
record Edition(
        String title,
        List<String> audience,
        String text,
        List<Source> sources,
        List<ProcessStep> steps) {

    Edition {
        audience = audience.stream().distinct().sorted().toList();
        sources = sources == null ? List.of() : List.copyOf(sources);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
