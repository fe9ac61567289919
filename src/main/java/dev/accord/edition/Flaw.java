package dev.accord.edition;

import dev.accord.shared.Language;
import dev.accord.shared.Text;

/// Something wrong in the files of an edition, and what to do about it.
///
/// @param line from 1; 0 where the whole file is meant
public record Flaw(String file, int line, Text what, Weight weight) {

    public Flaw(String file, int line, Text what) {
        this(file, line, what, Weight.ERROR);
    }

    public enum Weight {
        ERROR,
        /// To be known, but no reason to hold an edition back.
        NOTE
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }

    public Flaw asNote() {
        return new Flaw(file, line, what, Weight.NOTE);
    }

    /// `cn/entitlements/fraud.yaml:12: …`, as editors and terminals link it.
    public String in(Language language) {
        return file + (line > 0 ? ":" + line : "") + ": " + what.in(language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
