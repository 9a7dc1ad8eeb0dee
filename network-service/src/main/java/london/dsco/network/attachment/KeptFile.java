package london.dsco.network.attachment;

import java.util.UUID;

/**
 * What an attachment knows about its file.
 *
 * @param id under which it is stored; random, so that it discloses nothing
 * @param keptIn where its bytes are
 * @param bytes number of bytes
 * @param sha256 of them (FIPS 180-4), against which each read is checked
 */
record KeptFile(UUID id, KeptIn keptIn, int bytes, byte[] sha256) {}
