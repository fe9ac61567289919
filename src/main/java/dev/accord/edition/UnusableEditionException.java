package dev.accord.edition;

import java.util.List;

/// The files of an edition hold mistakes; names all of them.
public final class UnusableEditionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    public UnusableEditionException(List<String> problems) {
        super("The knowledge base cannot be used:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
