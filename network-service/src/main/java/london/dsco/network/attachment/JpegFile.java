package london.dsco.network.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG picture. Only the data that draws it is kept: comments, the location, the camera, small
 * copies of it and anything after its end are removed.
 */
final class JpegFile {

    private static final int MARK = 0xFF;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int LAST_TABLE = 0xDD;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int RESERVED = 0xC8;

    /** The marker that says how dense its points are. A copy of the picture may follow. */
    private static final int JFIF = 0xE0;

    /** The marker that says how to interpret the colours. */
    private static final int ADOBE = 0xEE;

    /** Bytes of either that are kept, after its length. */
    private static final int SAID = 12;

    private static final int START = 2;

    /** Each scan is another pass over the whole picture. Cameras and programs make about ten. */
    private static final int MOST_SCANS = 100;

    private JpegFile() {}

    static ReadFile read(byte[] file) {
        byte[] drawn = drawing(file);
        Pixels.require(drawn, "jpeg");
        return new ReadFile(FileType.JPEG, drawn, "");
    }

    /** Returns the data that draws it, not yet known to be a picture. */
    static byte[] drawing(byte[] file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, START);
        int at = START;
        int scans = 0;
        while (true) {
            if (at + 4 > file.length || unsigned(file, at) != MARK) {
                throw Faulty.unreadable();
            }
            int marker = unsigned(file, at + 1);
            if (marker == END) {
                break;
            }
            if (marker == SCAN && ++scans > MOST_SCANS) {
                throw Faulty.swelling();
            }
            int next = at + 2 + (unsigned(file, at + 2) << 8 | unsigned(file, at + 3));
            if (next > file.length) {
                throw Faulty.unreadable();
            }
            int end = marker == SCAN ? endOfScan(file, next) : next;
            if (draws(marker)) {
                kept.write(file, at, end - at);
            } else if (says(marker, file, at + 4, end)) {
                keepWhatItSays(marker, file, at + 4, kept);
            }
            at = end;
            if (marker == SCAN && unsigned(file, at + 1) == END) {
                break;
            }
        }
        kept.write(MARK);
        kept.write(END);
        return kept.toByteArray();
    }

    /** Frames, tables and scans, without what is reserved (ITU-T T.81, table B.1). */
    private static boolean draws(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != RESERVED
                || marker >= SCAN && marker <= LAST_TABLE;
    }

    private static boolean says(int marker, byte[] file, int from, int end) {
        if (marker != JFIF && marker != ADOBE || end - from < SAID) {
            return false;
        }
        String name = marker == JFIF ? "JFIF\0" : "Adobe";
        return name.equals(new String(file, from, name.length(), StandardCharsets.ISO_8859_1));
    }

    private static void keepWhatItSays(
            int marker, byte[] file, int from, ByteArrayOutputStream kept) {
        byte[] sizeOfNoCopy = new byte[marker == JFIF ? 2 : 0];
        kept.write(MARK);
        kept.write(marker);
        kept.write(0);
        kept.write(2 + SAID + sizeOfNoCopy.length);
        kept.write(file, from, SAID);
        kept.writeBytes(sizeOfNoCopy);
    }

    /**
     * Returns where the next segment begins. A marker inside the picture itself is followed by 0 or
     * D0 to D7.
     */
    private static int endOfScan(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int after = unsigned(file, at + 1);
            if (unsigned(file, at) == MARK && after != 0 && (after & 0xF8) != 0xD0) {
                return at;
            }
        }
        throw Faulty.unreadable();
    }

    private static int unsigned(byte[] file, int at) {
        return file[at] & 0xFF;
    }
}
