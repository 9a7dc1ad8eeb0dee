package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import org.apache.http.impl.client.DefaultHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation") // REST Assured is made of this client
class ClientsAtOnceTest {

    @AfterEach
    void reset() {
        RestAssured.reset();
    }

    @Test
    void eachCallHasAClientOfItsOwnThatIsLikeRestAssureds() {
        var theirs = new DefaultHttpClient();
        ClientsAtOnce.install();

        var one = client();
        var two = client();

        assertThat(one).isNotSameAs(two);
        assertThat(one.getCookieStore()).isNotSameAs(two.getCookieStore());
        assertThat(one.getConnectionManager()).isNotSameAs(two.getConnectionManager());
        for (String name : names(theirs)) {
            assertThat(one.getParams().getParameter(name))
                    .as(name)
                    .isEqualTo(theirs.getParams().getParameter(name));
        }
        one.getParams().setParameter("of-one", true);
        assertThat(two.getParams().getParameter("of-one")).isNull();
        assertThat(client().getParams().getParameter("of-one")).isNull();
    }

    private static DefaultHttpClient client() {
        return (DefaultHttpClient) RestAssured.config().getHttpClientConfig().httpClientInstance();
    }

    private static Iterable<String> names(DefaultHttpClient client) {
        return ((org.apache.http.params.HttpParamsNames) client.getParams()).getNames();
    }
}
