package london.dsco.problem;

/** Stands in for the problem jar's class of this name. */
public class ProblemException extends RuntimeException {}
