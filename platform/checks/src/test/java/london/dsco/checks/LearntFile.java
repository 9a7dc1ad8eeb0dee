package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * That a file of weights holds what is learnt. With {@code -Dweights.write} the file is written
 * again, for the next build.
 */
final class LearntFile {

    private LearntFile() {}

    static void compare(String file, Map<String, Double> learnt) throws IOException {
        if (System.getProperty("weights.write") != null) {
            StringBuilder lines =
                    new StringBuilder("# Learnt from corpus/dev, with -Dweights.write\n");
            learnt.forEach((sign, weight) -> lines.append(weight + "\t" + sign + "\n"));
            Files.writeString(Path.of("src/main/resources" + file), lines);
            return;
        }
        assertThat(LearntWeights.read(file))
                .as(file + "; learn it again with -Dweights.write")
                .isEqualTo(learnt);
    }
}
