package london.dsco.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts a {@link HeadWatch} on every connection. Neither Vert.x nor Quarkus lets an application near
 * a connection before its first request is complete, so the watch is set where Netty accepts it.
 */
@ApplicationScoped
public class HeadWatches {

    private static final String ACCEPTOR = "head-watch-acceptor";

    private final VertxInternal vertx;
    private final Duration limit;

    HeadWatches(
            Vertx vertx,
            @ConfigProperty(name = "dsco.http.head-arrival", defaultValue = "20s") Duration limit) {
        this.vertx = (VertxInternal) vertx;
        this.limit = limit;
    }

    void install(@ObservesAsync HttpServerStart started) {
        for (EventExecutor acceptor : vertx.getAcceptorEventLoopGroup()) {
            acceptor.execute(() -> watch((SingleThreadEventLoop) acceptor));
        }
    }

    private void watch(SingleThreadEventLoop acceptor) {
        acceptor.registeredChannelsIterator()
                .forEachRemaining(
                        channel -> {
                            if (channel instanceof ServerChannel
                                    && channel.pipeline().get(ACCEPTOR) == null) {
                                channel.pipeline().addFirst(ACCEPTOR, new Acceptor(limit));
                            }
                        });
    }

    private static final class Acceptor extends ChannelInboundHandlerAdapter {

        private final Duration limit;

        Acceptor(Duration limit) {
            this.limit = limit;
        }

        @Override
        public void channelRead(ChannelHandlerContext server, Object connection) {
            ((Channel) connection).pipeline().addFirst(HeadWatch.NAME, new HeadWatch(limit));
            server.fireChannelRead(connection);
        }
    }
}
