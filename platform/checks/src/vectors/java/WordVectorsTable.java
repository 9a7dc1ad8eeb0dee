import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes the table of word vectors from the published sentence encoder: each word alone, without the
 * mean of all, turned to the directions in which words differ most, and rounded to a byte each. How
 * to run it: platform/checks/README.md. Why: docs/adr/0073.
 */
class WordVectorsTable {

    private static final int SIZE = 80;
    private static final int MOST = 127;
    private static final int SWEEPS = 12;
    private static final int AT_ONCE = 512;

    private static final Path RESOURCES = Path.of("src/main/resources/checks");

    public static void main(String[] args) throws IOException {
        List<String> words = words();
        double[][] vectors = embedded(words);
        centre(vectors);
        double[][] turned = turned(vectors, directions(vectors));
        write(words, turned, RESOURCES.resolve("word-vectors.bin"));
    }

    /** Ordinary words, and those of the lists by which outcomes are compared. */
    private static List<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line : Files.readAllLines(RESOURCES.resolve("names/ordinary-words.txt"))) {
            if (!line.startsWith("#")) {
                words.addAll(Arrays.asList(line.split(" ")));
            }
        }
        String lists = Files.readString(RESOURCES.resolve("outcomes.json"));
        words.addAll(Arrays.asList(lists.toLowerCase(Locale.ROOT).split("[^a-z]+")));
        return words.stream().filter(word -> word.matches("[a-z]{2,}")).toList();
    }

    private static double[][] embedded(List<String> words) {
        EmbeddingModel model = new AllMiniLmL6V2EmbeddingModel();
        List<double[]> vectors = new ArrayList<>();
        for (int from = 0; from < words.size(); from += AT_ONCE) {
            List<String> some = words.subList(from, Math.min(words.size(), from + AT_ONCE));
            model.embedAll(some.stream().map(TextSegment::from).toList())
                    .content()
                    .forEach(each -> vectors.add(doubles(each.vector())));
        }
        return vectors.toArray(double[][]::new);
    }

    private static double[] doubles(float[] vector) {
        return IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray();
    }

    private static void centre(double[][] vectors) {
        for (int i = 0; i < vectors[0].length; i++) {
            int at = i;
            double mean = Arrays.stream(vectors).mapToDouble(each -> each[at]).average().orElse(0);
            Arrays.stream(vectors).forEach(each -> each[at] -= mean);
        }
    }

    /** The directions of the greatest variance, by Jacobi's method; a column each, greatest first. */
    private static double[][] directions(double[][] vectors) {
        int size = vectors[0].length;
        double[][] spread = new double[size][size];
        for (double[] each : vectors) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    spread[i][j] += each[i] * each[j];
                }
            }
        }
        double[][] turn = new double[size][size];
        for (int i = 0; i < size; i++) {
            turn[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    rotate(spread, turn, i, j);
                }
            }
        }
        int[] best =
                IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -spread[i][i]))
                        .limit(SIZE)
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[][] directions = new double[size][SIZE];
        for (int j = 0; j < SIZE; j++) {
            // The greatest would drown the others, so each is shortened by half of what it exceeds.
            double width = StrictMath.sqrt(StrictMath.sqrt(spread[best[j]][best[j]]));
            for (int i = 0; i < size; i++) {
                directions[i][j] = turn[i][best[j]] / width;
            }
        }
        return directions;
    }

    /** Makes what two directions have in common nothing. */
    private static void rotate(double[][] spread, double[][] turn, int i, int j) {
        if (spread[i][j] == 0) {
            return;
        }
        double ratio = (spread[j][j] - spread[i][i]) / (2 * spread[i][j]);
        double tangent =
                (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + StrictMath.sqrt(1 + ratio * ratio));
        double cosine = 1 / StrictMath.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        int size = spread.length;
        for (int k = 0; k < size; k++) {
            double one = spread[k][i];
            double two = spread[k][j];
            spread[k][i] = cosine * one - sine * two;
            spread[k][j] = sine * one + cosine * two;
        }
        for (int k = 0; k < size; k++) {
            double one = spread[i][k];
            double two = spread[j][k];
            spread[i][k] = cosine * one - sine * two;
            spread[j][k] = sine * one + cosine * two;
            one = turn[k][i];
            two = turn[k][j];
            turn[k][i] = cosine * one - sine * two;
            turn[k][j] = sine * one + cosine * two;
        }
    }

    private static double[][] turned(double[][] vectors, double[][] directions) {
        double[][] turned = new double[vectors.length][SIZE];
        for (int n = 0; n < vectors.length; n++) {
            for (int i = 0; i < directions.length; i++) {
                for (int j = 0; j < SIZE; j++) {
                    turned[n][j] += vectors[n][i] * directions[i][j];
                }
            }
        }
        return turned;
    }

    /** The length of each vector is kept as well: a word that says little is short. */
    private static void write(List<String> words, double[][] vectors, Path file)
            throws IOException {
        double most =
                Arrays.stream(vectors).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(1);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            byte[] all = String.join("\n", words).getBytes(StandardCharsets.US_ASCII);
            out.writeInt(words.size());
            out.writeInt(SIZE);
            out.writeInt(all.length);
            out.write(all);
            for (double[] each : vectors) {
                for (double one : each) {
                    out.writeByte((int) Math.round(one / most * MOST));
                }
            }
        }
    }
}
