package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** The keys with which one service signs the seals that it writes outside its database. */
final class AnchorKeyFile {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private AnchorKeyFile() {}

    /** Returns the file, which only its owner can read and which is made when first needed. */
    static Path of(Path secrets, Part service) {
        Path file = secrets.resolve("anchor-keys-" + service.database() + ".pem");
        if (Files.exists(file)) {
            return file;
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(secrets);
            Path next = Files.createTempFile(secrets, "anchor-keys", ".next", Secrets.OWNER_ONLY);
            Files.writeString(
                    next,
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                            + pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem(String name, byte[] key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(name, LINES.encodeToString(key), name);
    }
}
