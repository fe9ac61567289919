package dev.accord.edition;

import java.util.List;

/// The files of an edition hold mistakes; names all of them.
public final class UnusableEditionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    public UnusableEditionException(List<Flaw> flaws) {
        super("The knowledge base cannot be used:\n"
                + String.join("\n", flaws.stream().map(Flaw::toString).toList()));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public List<String> problems() {
        return flaws.stream().map(Flaw::toString).toList();
    }
}
