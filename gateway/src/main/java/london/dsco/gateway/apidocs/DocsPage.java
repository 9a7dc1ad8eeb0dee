package london.dsco.gateway.apidocs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The page that renders the merged document: Swagger UI, from our own address only. */
final class DocsPage {

    /** Scripts and styles from this address only; Swagger UI's own icons are data URIs. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";

    private DocsPage() {}

    /** Returns the page and its parts, by path. */
    static Map<String, Published> published() {
        String renderer = WEBJAR + version() + "/";
        var published = new LinkedHashMap<String, Published>();
        published.put("/docs", Published.of("text/html; charset=utf-8", read("docs/docs.html")));
        published.put("/docs/docs.js", Published.of(JAVASCRIPT, read("docs/docs.js")));
        published.put("/docs/docs.css", Published.of(CSS, read("docs/docs.css")));
        published.put(
                "/docs/swagger-ui.js",
                Published.of(JAVASCRIPT, read(renderer + "swagger-ui-bundle.js")));
        published.put("/docs/swagger-ui.css", Published.of(CSS, read(renderer + "swagger-ui.css")));
        published.put(
                "/docs/icon.png", Published.of("image/png", read(renderer + "favicon-32x32.png")));
        return published;
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("Not on the class path: " + resource);
        }
        return in;
    }
}
