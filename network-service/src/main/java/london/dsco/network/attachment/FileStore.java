package london.dsco.network.attachment;

import java.util.UUID;

/**
 * Where the bytes of files lie. They are written and deleted in the transaction of the attachment
 * and read by the same permissions, wherever that is.
 */
interface FileStore {

    /**
     * @param borough GSS code of the borough whose they are; empty for the network's own
     */
    void keep(UUID fileId, String borough, byte[] file);

    /**
     * @throws IllegalStateException when there are none
     */
    byte[] read(UUID fileId);

    void delete(UUID fileId);
}
