package london.dsco.local;

import java.nio.file.Path;

/** The Java that runs this is the Java that runs the rest. */
final class JavaProgram {

    private JavaProgram() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
