package london.dsco.review.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The references found earlier in a file: 64 bits of the SHA-256 of each, so that a million of them
 * need at most 32 MB. For files of a million references, two different ones collide by chance about
 * once in forty million files.
 */
final class SeenReferences {

    private static final int FIRST_SIZE = 1 << 12;

    private final MessageDigest digest;
    private long[] table = new long[FIRST_SIZE];
    private int size;

    SeenReferences() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @return whether it has not been seen before
     */
    boolean add(String reference) {
        if (size * 2 >= table.length) {
            grow();
        }
        long hash = ByteBuffer.wrap(digest.digest(reference.getBytes(UTF_8))).getLong();
        // Zero marks a free slot.
        boolean isNew = put(hash == 0 ? 1 : hash);
        size += isNew ? 1 : 0;
        return isNew;
    }

    private boolean put(long hash) {
        int place = (int) hash & (table.length - 1);
        while (table[place] != 0) {
            if (table[place] == hash) {
                return false;
            }
            place = (place + 1) & (table.length - 1);
        }
        table[place] = hash;
        return true;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        for (long hash : before) {
            if (hash != 0) {
                put(hash);
            }
        }
    }
}
