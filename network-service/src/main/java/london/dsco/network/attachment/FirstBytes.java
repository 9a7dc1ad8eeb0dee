package london.dsco.network.attachment;

import java.util.Arrays;

/** The first bytes of each type of file. */
enum FirstBytes {
    PDF('%', 'P', 'D', 'F', '-'),
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG(0xFF, 0xD8, 0xFF),
    ZIP('P', 'K', 3, 4);

    private final byte[] mark;

    FirstBytes(int... mark) {
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** Returns whether the file begins with these bytes and is longer than them. */
    boolean begin(byte[] file) {
        return file.length > mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
