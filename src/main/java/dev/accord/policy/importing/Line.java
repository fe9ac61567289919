package dev.accord.policy.importing;

/// A line of an official text as its file has it.
///
/// @param depth 1 to 6 for a heading, 0 for anything else
/// @param continues true where it follows the line before it without a gap, so that both may be one paragraph
record Line(int depth, String text, boolean continues) {

    static final int BODY = 0;

    Line {
        text = Characters.plain(text);
    }

    static Line heading(int depth, String text) {
        return new Line(depth, text, false);
    }

    static Line body(String text) {
        return new Line(BODY, text, false);
    }

    boolean isHeading() {
        return depth > BODY;
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
