package london.dsco.network.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;

/**
 * The store itself (S3Proxy, in memory, which checks signatures) and the line to it. It starts once
 * and ends with the JVM.
 */
public final class StoreOnALine implements Function<Void, Map<String, String>> {

    static final String BUCKET = "files";
    static final String ACCESS_KEY = "test-access";
    static final String SECRET_KEY = "a secret of tests alone";

    private S3Proxy store;
    private ServerSocket door;

    @Override
    public Map<String, String> apply(Void nothing) {
        BlobStoreContext blobs =
                ContextBuilder.newBuilder(new TransientNio2BlobApiMetadata())
                        .credentials(ACCESS_KEY, SECRET_KEY)
                        .build(BlobStoreContext.class);
        BlobStore kept = blobs.getBlobStore();
        kept.createContainerInLocation(null, BUCKET);
        try {
            store =
                    S3Proxy.builder()
                            .blobStore(kept)
                            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                            // It knows no checksum of a whole object, but checks that of the
                            // signature.
                            .ignoreUnknownHeaders(true)
                            .endpoint(URI.create("http://127.0.0.1:0"))
                            .build();
            store.start();
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (Exception e) {
            throw new IllegalStateException("The store did not start", e);
        }
        daemon(this::open);
        return Map.of(
                "dsco.attachments.kept-in",
                "object-store",
                // A busy machine, on which store and service compete.
                "dsco.attachments.s3.timeout",
                "2s",
                "dsco.attachments.s3.bucket",
                BUCKET,
                "dsco.attachments.s3.endpoint",
                "http://127.0.0.1:" + door.getLocalPort(),
                "dsco.attachments.s3.path-style",
                "true",
                "dsco.attachments.s3.access-key",
                ACCESS_KEY,
                "dsco.attachments.s3.secret-key",
                SECRET_KEY,
                "test.object-store.address",
                "http://127.0.0.1:" + store.getPort());
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                switch (Line.now()) {
                    case UP -> join(caller, new Socket("127.0.0.1", store.getPort()));
                    case CUT -> caller.close();
                    case SILENT -> daemon(() -> swallow(caller));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void join(Socket caller, Socket answerer) {
        daemon(() -> copy(caller, answerer));
        daemon(() -> copy(answerer, caller));
    }

    /** Waits until the line is down, which is what a kept connection then notices. */
    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                switch (Line.now()) {
                    case UP -> {
                        out.write(buffer, 0, read);
                        out.flush();
                    }
                    case CUT -> {
                        return;
                    }
                    case SILENT -> {
                        // read on and stay silent
                    }
                }
            }
        } catch (IOException closed) {
            // the other side has gone, which closes this one
        }
    }

    private static void swallow(Socket caller) {
        try (caller) {
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "object-store-line");
        thread.setDaemon(true);
        thread.start();
    }
}
