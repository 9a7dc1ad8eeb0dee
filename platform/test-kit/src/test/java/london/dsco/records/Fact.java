package london.dsco.records;

/** Stands in for the records jar's interface of this name, which the house rules know by name. */
public interface Fact {}
