package london.dsco.network.attachment;

/**
 * A file in which nothing was found that could run.
 *
 * @param bytes what is kept of it: without what only describes it or follows its end
 * @param words its text, for the check that nobody can be recognised; empty for a picture
 */
record ReadFile(FileType type, byte[] bytes, String words) {}
