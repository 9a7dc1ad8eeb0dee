package london.dsco.network.attachment;

/**
 * A file in which nothing was found that could be executed.
 *
 * @param bytes what is stored of it, without anything that only describes it or follows its end
 * @param words its text, for the check that nobody can be identified; empty for a picture
 */
record ReadFile(FileType type, byte[] bytes, String words) {}
