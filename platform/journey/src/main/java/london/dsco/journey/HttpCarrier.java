package london.dsco.journey;

import java.net.URI;
import java.util.function.UnaryOperator;

/** Sends each command once, with a bearer token of the account. */
public final class HttpCarrier implements Carrier {

    private final URI base;
    private final UnaryOperator<String> tokens;

    /**
     * @param base of the gateway, or of one service
     * @param tokens returns an access token for an account
     */
    public HttpCarrier(URI base, UnaryOperator<String> tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    @Override
    public Answer get(String account, String path) {
        return as(account).get(path);
    }

    @Override
    public Answer post(Letter letter) {
        return as(letter.account())
                .post(letter.path(), letter.body(), "Idempotency-Key", letter.key());
    }

    @Override
    public Answer put(String account, String path, Object body) {
        return as(account).put(path, body);
    }

    @Override
    public Answer edit(String account, String path, Object body) {
        return as(account).put(path, body, "If-Match", "*");
    }

    private Api as(String account) {
        return new Api(base, tokens.apply(account));
    }
}
