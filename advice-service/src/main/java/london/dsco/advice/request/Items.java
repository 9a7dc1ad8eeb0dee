package london.dsco.advice.request;

import java.util.List;

/** A short list that comes whole. */
public record Items<T>(List<T> items) {}
