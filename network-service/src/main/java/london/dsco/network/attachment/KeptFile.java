package london.dsco.network.attachment;

import java.util.UUID;

/**
 * What an attachment knows of its file.
 *
 * @param id as what it is kept; random, so that it tells nothing
 * @param keptIn where its bytes lie
 * @param bytes how many there are
 * @param sha256 of them (FIPS 180-4), against which each reading is checked
 */
record KeptFile(UUID id, KeptIn keptIn, int bytes, byte[] sha256) {}
