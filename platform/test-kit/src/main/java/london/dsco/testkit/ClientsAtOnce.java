package london.dsco.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

/**
 * REST Assured makes a new HTTP client for each call, so that no call knows of another's cookies or
 * connections. Each new client looks for its own version on the class path, which takes as long as
 * sending the call. Here it is looked up once, and each call still has a client of its own. It
 * serves every {@code QuarkusTest}; no test asks for it.
 */
@SuppressWarnings("deprecation") // REST Assured is made of this client
public final class ClientsAtOnce implements QuarkusTestBeforeEachCallback {

    private static final SyncBasicHttpParams DEFAULTS = new SyncBasicHttpParams();

    static {
        DefaultHttpClient.setDefaultHttpParams(DEFAULTS);
    }

    private static final HttpClientConfig.HttpClientFactory CLIENTS = ClientsAtOnce::client;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        install();
    }

    /** Twice is harmless. */
    static void install() {
        var config = RestAssured.config();
        RestAssured.config =
                config.httpClient(config.getHttpClientConfig().httpClientFactory(CLIENTS));
    }

    private static HttpClient client() {
        return new DefaultHttpClient() {
            @Override
            protected HttpParams createHttpParams() {
                var own = new SyncBasicHttpParams();
                DEFAULTS.copyParams(own); // a copy of its own making shares its values
                return own;
            }
        };
    }
}
