package london.dsco.network.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText.Text;

/** The texts of a paper for {@link ChildFreeText}, each with its place in the request. */
public final class Texts {

    private final List<Text> all = new ArrayList<>();

    public Texts with(String field, String words) {
        return with(Place.of(field), words);
    }

    public Texts with(Place at, String words) {
        all.add(new Text(at, words));
        return this;
    }

    /** Adds each line of a list of texts. */
    public Texts withLines(Place list, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            with(list.line(i), lines.get(i));
        }
        return this;
    }

    public Texts withLines(String list, List<String> lines) {
        return withLines(Place.of(list), lines);
    }

    /** Adds one text from each row of a list. */
    public <T> Texts withEach(String list, List<T> rows, String field, Function<T, String> words) {
        for (int i = 0; i < rows.size(); i++) {
            with(Place.of(list).line(i).field(field), words.apply(rows.get(i)));
        }
        return this;
    }

    public List<Text> all() {
        return List.copyOf(all);
    }
}
