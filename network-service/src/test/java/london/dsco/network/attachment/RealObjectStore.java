package london.dsco.network.attachment;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real S3-compatible store, behind a {@link Line} that can be cut. It has its own class loader
 * with only what it needs from the class path, because Quarkus's tests bring another version of
 * Guice.
 */
public final class RealObjectStore implements QuarkusTestResourceLifecycleManager {

    private static final Pattern NEEDED =
            Pattern.compile(
                    ".*(?:test-classes|/org/apache/jclouds/.*|/(?:s3proxy|guice-7|guice-assisted|guava-|failureaccess"
                            + "|gson-|jimfs-|aopalliance|jackson-|woodstox|stax2|jakarta\\.|slf4j-api)[^/]*)");

    private static final ClassLoader OWN =
            new URLClassLoader(
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                            .filter(entry -> NEEDED.matcher(entry).matches())
                            .map(RealObjectStore::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());

    @Override
    public Map<String, String> start() {
        Line.put(Line.UP);
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(OWN);
        try {
            return asPart(Class.forName(StoreOnALine.class.getName(), true, OWN)).apply(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The store is not on the class path", e);
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Void, Map<String, String>> asPart(Class<?> part)
            throws ReflectiveOperationException {
        return (Function<Void, Map<String, String>>) part.getDeclaredConstructor().newInstance();
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does nothing: the store stops with the JVM. */
    @Override
    public void stop() {}
}
