package london.dsco.network.paper;

/** The index in which members search for shared papers. */
public interface Catalogue {

    /**
     * Stores the words of a paper while it is shared, and deletes them otherwise, in the
     * transaction that changes the paper.
     */
    void keep(Paper<?> paper, Words words);
}
