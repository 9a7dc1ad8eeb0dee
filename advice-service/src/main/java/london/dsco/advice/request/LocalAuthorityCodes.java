package london.dsco.advice.request;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * DfE codes of the local authorities of England and Wales, present and past: a UPN keeps its first
 * authority's.
 */
final class LocalAuthorityCodes {

    private static final Set<Integer> CODES =
            ranges(
                    "201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 800-803 805-808 810-813"
                            + " 815-816 820-823 825-826 830-831 835-841 845-846 850-852 855-857 860-861 865-896 908-909"
                            + " 916 919 921 925-926 928-929 931 933 935-938 940-943");

    private LocalAuthorityCodes() {}

    static boolean includes(String code) {
        return CODES.contains(Integer.valueOf(code));
    }

    private static Set<Integer> ranges(String text) {
        return Arrays.stream(text.split(" "))
                .map(range -> range.split("-"))
                .flatMapToInt(
                        ends ->
                                IntStream.rangeClosed(
                                        Integer.parseInt(ends[0]),
                                        Integer.parseInt(ends[ends.length - 1])))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
