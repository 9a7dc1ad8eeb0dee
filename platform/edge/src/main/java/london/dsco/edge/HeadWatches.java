package london.dsco.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
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

    /**
     * Tells the watch when a request is over. Every router calls it first; without it, only the
     * first head on a connection is watched.
     */
    public void follow(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            // Vert.x reads what is left of a body only once the answer is written.
            context.addEndHandler(
                    answered ->
                            channel.eventLoop()
                                    .execute(() -> expectNext(context.request(), channel)));
        }
        context.next();
    }

    private static void expectNext(HttpServerRequest last, Channel channel) {
        if (last.isEnded()) {
            HeadWatch.expectHead(channel);
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
