package london.dsco.advice.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * The time for which a borough keeps each kind of record. Lines that it has not decided come from
 * {@code retention/schedule.json}, each with its source and with the shortest time that the source
 * allows.
 *
 * @param lines one for each kind of record, in their order
 */
public record RetentionSchedule(List<Line> lines) {

    /** A kind of record. */
    public enum Kind {
        /** Every request, because it is part of the file on special educational needs. */
        SEN_FILE,
        CHILD_IN_NEED,
        CHILD_PROTECTION,
        LOOKED_AFTER,
        /** A looked-after child who died before the age of 18, instead of the line before. */
        LOOKED_AFTER_WHO_DIED
    }

    /** The day from which the years count. */
    public enum Start {
        /** The day of birth. */
        BIRTH,
        /** The day on which the request was decided or withdrawn. */
        CLOSURE,
        /** The day on which the child died. */
        DEATH
    }

    /**
     * The time for which one kind is kept.
     *
     * @param years whole years, at least as many as the source requires
     */
    public record Line(Kind record, Start from, int years) {}

    /** A line of the file: the default time, its bounds and its source. */
    private record Usual(
            Kind record, Start from, int years, int least, boolean fixed, String source) {

        Line line() {
            return new Line(record, from, years);
        }
    }

    private static final String FILE = "/retention/schedule.json";
    private static final int MOST_YEARS = 150;
    private static final List<Usual> USUAL = usual();

    static final RetentionSchedule DEFAULT = of(Map.of());

    public RetentionSchedule {
        lines = List.copyOf(lines);
    }

    public Line line(Kind kind) {
        return lines.stream().filter(line -> line.record() == kind).findFirst().orElseThrow();
    }

    private static RetentionSchedule of(Map<Kind, Line> decided) {
        return new RetentionSchedule(
                USUAL.stream()
                        .map(usual -> decided.getOrDefault(usual.record(), usual.line()))
                        .toList());
    }

    private static List<Usual> usual() {
        try (InputStream in = RetentionSchedule.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(in, new TypeReference<List<Usual>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of lines such as {@code {"record": "SEN_FILE", "from": "BIRTH", "years": 31}}. */
    record Form() implements SettingForm<RetentionSchedule> {

        @Override
        public RetentionSchedule read(Object json) {
            if (!(json instanceof List<?> list) || list.size() > USUAL.size()) {
                throw SettingForm.wrong(
                        "not-a-list", "Send a list of at most %d lines.".formatted(USUAL.size()));
            }
            Map<Kind, Line> decided = new LinkedHashMap<>();
            List<Finding> wrong = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Optional<Line> line = line(list.get(i));
                if (line.isEmpty()
                        || decided.putIfAbsent(line.get().record(), line.get()) != null) {
                    wrong.add(
                            new Finding(
                                    Place.of(FIELD).line(i),
                                    "not-a-line-of-the-schedule",
                                    "Name each record once, with from and years as the meaning of"
                                            + " this setting allows."));
                }
            }
            if (!wrong.isEmpty()) {
                throw Refusal.unprocessable("This schedule cannot be used.", wrong).raise();
            }
            return of(decided);
        }

        private static Optional<Line> line(Object json) {
            return json instanceof Map<?, ?> map && map.size() == 3
                    ? USUAL.stream()
                            .map(usual -> line(usual, map))
                            .flatMap(Optional::stream)
                            .findFirst()
                    : Optional.empty();
        }

        private static Optional<Line> line(Usual usual, Map<?, ?> map) {
            if (!usual.record().name().equals(map.get("record"))
                    || !(map.get("years") instanceof Integer years)
                    || years < usual.least()
                    || years > MOST_YEARS) {
                return Optional.empty();
            }
            for (Start start : Start.values()) {
                boolean counts = usual.fixed() ? start == usual.from() : start != Start.DEATH;
                if (counts && start.name().equals(map.get("from"))) {
                    return Optional.of(new Line(usual.record(), start, years));
                }
            }
            return Optional.empty();
        }

        @Override
        public Object write(RetentionSchedule schedule) {
            return schedule.lines().stream().map(Form::written).toList();
        }

        private static Object written(Line line) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("record", line.record().name());
            written.put("from", line.from().name());
            written.put("years", line.years());
            return written;
        }
    }
}
