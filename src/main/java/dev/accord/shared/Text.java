package dev.accord.shared;

/// The same words in both languages.
public record Text(String zh, String en) {

    public static final Text EMPTY = new Text("", "");

    /// The words in one language.
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }
}
