package london.dsco.network.attachment;

import java.util.UUID;
import london.dsco.domain.Actor;

/**
 * A store for the bytes of files. It is called outside transactions, because one of the stores is
 * not the database. {@link FileKeeping} ties it to the attachment's row.
 */
interface FileStore {

    /** Returns which store this is. */
    KeptIn place();

    /**
     * Stores a file under an id that was never used before.
     *
     * @param actor the owning borough, or the network
     * @param sha256 of the file, for a store that verifies it
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it cannot be
     *     stored now, or it is unknown whether it was
     */
    void write(UUID id, Actor actor, byte[] file, byte[] sha256);

    /**
     * Reads a file, if the actor may see its attachment.
     *
     * @param to receives the bytes; restarted at each attempt
     * @return whether there is such a file
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it cannot be
     *     read now
     */
    boolean read(UUID id, Actor actor, SpooledFile to);

    /**
     * Deletes a file; does nothing if it does not exist.
     *
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it cannot be
     *     deleted now
     */
    void delete(UUID id, Actor actor);
}
