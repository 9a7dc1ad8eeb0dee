package london.dsco.local;

import java.nio.file.Path;

/** Runs the other programs with the Java that runs this one. */
final class JavaProgram {

    private JavaProgram() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
