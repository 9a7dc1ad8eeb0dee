package london.dsco.testkit;

import groovy.lang.Closure;
import groovy.lang.ExpandoMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured compiles a path such as {@code items.id} as a Groovy script each time that a test
 * reads by it, which takes longer than most calls of a service. Here the same text is compiled
 * once. What it evaluates to is Groovy's business as before. It serves every {@code QuarkusTest};
 * no test asks for it.
 */
public final class PathsOnce implements QuarkusTestBeforeEachCallback {

    private static boolean installed;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        install();
    }

    /** Twice is harmless. */
    static synchronized void install() {
        if (!installed) {
            var shell = new ExpandoMetaClass(GroovyShell.class, false, true);
            shell.registerInstanceMethod("evaluate", new Evaluation());
            shell.initialize();
            GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, shell);
            installed = true;
        }
    }

    /** In place of {@link GroovyShell#evaluate(String)} where Groovy itself calls it. */
    private static final class Evaluation extends Closure<Object> {

        private static final long serialVersionUID = 1;

        /** More than a module's tests have; paths with an id in them come and go. */
        private static final int KEPT = 2_000;

        private final transient Map<String, Class<? extends Script>> scripts =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(KEPT, 0.75f, true) {
                            private static final long serialVersionUID = 1;

                            @Override
                            protected boolean removeEldestEntry(
                                    Map.Entry<String, Class<? extends Script>> eldest) {
                                return size() > KEPT;
                            }
                        });

        Evaluation() {
            super(PathsOnce.class);
        }

        /** Called by name. */
        @SuppressWarnings("unused")
        public Object doCall(String text) {
            var shell = (GroovyShell) getDelegate();
            Class<? extends Script> script =
                    scripts.computeIfAbsent(text, path -> shell.parse(path).getClass());
            return InvokerHelper.createScript(script, shell.getContext()).run();
        }
    }
}
