package london.dsco.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Real PostgreSQL, real Kafka and a real OIDC issuer for {@code @QuarkusTest}, without Docker.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(RealParts.class)
 * class OpenRequestTest { … }
 * }</pre>
 *
 * <p>The parts start once per test JVM and run until it ends, so a second test class or an
 * application restart costs nothing. Arguments: {@code kafka=false} and {@code postgres=false}
 * leave a part out; any other argument is a configuration key that overrides the kit's own.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = Map.copyOf(initArgs);
    }

    @Override
    public Map<String, String> start() {
        var overrides = new HashMap<>(arguments);
        boolean postgres = wanted(overrides.remove("postgres"));
        boolean kafka = wanted(overrides.remove("kafka"));

        var configuration = new HashMap<>(part("london.dsco.testkit.TestIssuer"));
        if (postgres) {
            configuration.putAll(part("london.dsco.testkit.RealPostgres"));
        }
        if (kafka) {
            configuration.putAll(part("london.dsco.testkit.RealKafka"));
        }
        configuration.putAll(overrides);
        return configuration;
    }

    /** Does nothing: the parts outlive the application and stop with the JVM. */
    @Override
    public void stop() {}

    private static boolean wanted(String argument) {
        return argument == null || Boolean.parseBoolean(argument);
    }

    /**
     * Starts a part, or finds it started. Quarkus loads test classes anew for every application
     * start, and a broker whose class loader has been closed fails at its next lazily loaded class.
     * The parts therefore run in the JVM's own class loader. What tests need to know about them
     * (addresses, keys) is in system properties.
     */
    static Map<String, String> part(String className) {
        var thread = Thread.currentThread();
        var callersLoader = thread.getContextClassLoader();
        var jvmLoader = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(jvmLoader);
        try {
            return asPart(Class.forName(className, true, jvmLoader)).apply(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Part " + className + " is not on the class path", e);
        } finally {
            thread.setContextClassLoader(callersLoader);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Void, Map<String, String>> asPart(Class<?> part)
            throws ReflectiveOperationException {
        return (Function<Void, Map<String, String>>) part.getDeclaredConstructor().newInstance();
    }
}
