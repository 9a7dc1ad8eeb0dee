package london.dsco.records;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Refusal;

/**
 * Something that can happen to a record: the statuses in which it can, and the status it leads to.
 * A feature owns its steps; all steps together are the status table. Only those who see the whole
 * record see that it happened, unless the step is shown to others too.
 *
 * @param <S> the record's statuses
 */
public final class Step<S extends Enum<S>> {

    private final String name;
    private final Map<S, S> leads;
    private final S opens;
    private final Enum<?> audience;

    private Step(Row<S> row, S opens) {
        this.name = row.name;
        this.leads = Collections.unmodifiableMap(row.leads);
        this.opens = opens;
        this.audience = row.audience;
    }

    /**
     * Begins a row of the status table.
     *
     * @param name past participle in UPPER_SNAKE, as used in history and access log
     */
    public static <S extends Enum<S>> Row<S> named(String name, Class<S> statuses) {
        return new Row<>(name, new EnumMap<>(statuses));
    }

    public String name() {
        return name;
    }

    /** Returns the status that this leads to; empty if it cannot happen in this one. */
    public Optional<S> after(S status) {
        return Optional.ofNullable(leads.get(status));
    }

    /**
     * Returns the status that this leads to.
     *
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} when it cannot
     *     happen in this status
     */
    public S next(S status) {
        return after(status)
                .orElseThrow(
                        () ->
                                Refusal.of(
                                                Refusal.Code.TRANSITION_NOT_ALLOWED,
                                                name + " is not possible while " + status + ".")
                                        .raise());
    }

    /**
     * Returns the status of a record that this step opens; empty if the step needs an existing
     * record.
     */
    public Optional<S> opens() {
        return Optional.ofNullable(opens);
    }

    /** Returns whether readers who see only a part of the record may know that this happened. */
    public boolean isShownTo(Enum<?> readers) {
        return readers.equals(audience);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A row under construction. */
    public static final class Row<S extends Enum<S>> {

        private final String name;
        private final Map<S, S> leads;
        private Enum<?> audience;

        private Row(String name, Map<S, S> leads) {
            this.name = name;
            this.leads = leads;
        }

        /** Starts from these statuses; {@link From} says where it leads. */
        public From<S> from(Set<S> statuses) {
            return new From<>(this, List.copyOf(statuses));
        }

        /** Does the same. */
        @SafeVarargs
        @SuppressWarnings("varargs") // copied, and never written to
        public final From<S> from(S... statuses) {
            return new From<>(this, List.of(statuses));
        }

        /**
         * Lets these readers know that it happened, although they do not see the whole record.
         *
         * @param readers one of the service's own kinds of reader
         */
        public Row<S> shownTo(Enum<?> readers) {
            audience = readers;
            return this;
        }

        /** Opens a new record with this status. */
        public Step<S> opening(S status) {
            return new Step<>(this, status);
        }

        /** Returns the finished step. */
        public Step<S> step() {
            return new Step<>(this, null);
        }
    }

    /** Some statuses of a row. */
    public static final class From<S extends Enum<S>> {

        private final Row<S> row;
        private final List<S> statuses;

        private From(Row<S> row, List<S> statuses) {
            this.row = row;
            this.statuses = statuses;
        }

        /** Leads to this status. */
        public Row<S> to(S status) {
            for (S one : statuses) {
                row.leads.put(one, status);
            }
            return row;
        }

        /** Keeps the status. */
        public Row<S> staying() {
            for (S one : statuses) {
                row.leads.put(one, one);
            }
            return row;
        }
    }
}
