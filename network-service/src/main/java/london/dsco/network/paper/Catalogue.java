package london.dsco.network.paper;

/** Where members look for what is shared. */
public interface Catalogue {

    /**
     * Keeps the words of a paper while it is shared, and none of them otherwise, in the transaction
     * in which the paper changes.
     */
    void keep(Paper<?> paper, Words words);
}
