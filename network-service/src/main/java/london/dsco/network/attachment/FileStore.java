package london.dsco.network.attachment;

import java.util.UUID;
import london.dsco.domain.Actor;

/**
 * A place where the bytes of files lie. It is called outside of transactions, because one of the
 * places is not the database. What ties it to the attachment's row is {@link FileKeeping}.
 */
interface FileStore {

    /** Which of the places it is. */
    KeptIn place();

    /**
     * Keeps a file under an id that was never used before.
     *
     * @param actor the borough whose it is, or the network
     * @param sha256 of the file, for a store that compares it
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it cannot be
     *     kept now, or it is not known whether it was
     */
    void write(UUID id, Actor actor, byte[] file, byte[] sha256);

    /**
     * Reads a file, as far as the actor may see its attachment.
     *
     * @param to takes the bytes; begun anew at each attempt
     * @return whether there is one
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it cannot be
     *     read now
     */
    boolean read(UUID id, Actor actor, SpooledFile to);

    /**
     * Deletes a file; one that is not there is deleted already.
     *
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it cannot be
     *     deleted now
     */
    void delete(UUID id, Actor actor);
}
