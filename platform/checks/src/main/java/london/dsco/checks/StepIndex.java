package london.dsco.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Things by the step of a phrase that leads to them, so that a word is held against the few steps
 * that may take it, and not against all.
 */
final class StepIndex<T> {

    /** How many letters of a beginning or an ending are looked at. */
    private static final int LETTERS = 3;

    private final Map<String, List<Led<T>>> byWord = new HashMap<>();
    private final Map<String, List<Led<T>>> byBeginning = new HashMap<>();
    private final Map<String, List<Led<T>>> byEnding = new HashMap<>();
    private final List<Led<T>> ofNumbers = new ArrayList<>();
    private final List<Led<T>> ofCapitals = new ArrayList<>();
    private final List<Led<T>> others = new ArrayList<>();

    private record Led<T>(PhraseStep step, T to) {}

    /**
     * @param step that takes a word
     */
    void add(PhraseStep step, T to) {
        Led<T> led = new Led<>(step, to);
        switch (step.ask()) {
            case ONE_OF -> step.words().forEach(word -> put(byWord, word, led));
            case PREFIX -> putByLetters(byBeginning, beginning(step.word()), led);
            case SUFFIX -> putByLetters(byEnding, ending(step.word()), led);
            case NUMBER -> ofNumbers.add(led);
            case CAPITAL -> ofCapitals.add(led);
            default -> others.add(led);
        }
    }

    private void putByLetters(Map<String, List<Led<T>>> map, String letters, Led<T> led) {
        if (letters.length() < LETTERS) {
            others.add(led);
        } else {
            put(map, letters, led);
        }
    }

    private static <V> void put(Map<String, List<V>> map, String key, V value) {
        map.computeIfAbsent(key, none -> new ArrayList<>(1)).add(value);
    }

    /**
     * Gives those whose step takes a word to the action.
     *
     * @return how many steps were asked
     */
    int forEach(Word word, Consumer<T> action) {
        int asked = 0;
        List<Led<T>> exactly = byWord.get(word.folded());
        if (exactly != null) {
            for (int i = 0; i < exactly.size(); i++) {
                action.accept(exactly.get(i).to());
            }
            asked = exactly.size();
        }
        if (!byBeginning.isEmpty()) {
            asked += ask(byBeginning.get(beginning(word.folded())), word, action);
        }
        if (!byEnding.isEmpty()) {
            asked += ask(byEnding.get(ending(word.folded())), word, action);
        }
        if (word.count()) {
            asked += ask(ofNumbers, word, action);
        }
        if (word.isCapital()) {
            asked += ask(ofCapitals, word, action);
        }
        return asked + ask(others, word, action);
    }

    private static <T> int ask(List<Led<T>> some, Word word, Consumer<T> action) {
        if (some == null) {
            return 0;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).step().takes(word)) {
                action.accept(some.get(i).to());
            }
        }
        return some.size();
    }

    private static String beginning(String word) {
        return word.length() <= LETTERS ? word : word.substring(0, LETTERS);
    }

    private static String ending(String word) {
        return word.length() <= LETTERS ? word : word.substring(word.length() - LETTERS);
    }
}
