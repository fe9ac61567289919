package dev.accord.llm;

import java.util.Set;

/// The prompts by name.
public interface Prompts {

    /// The prompt; its variables must be exactly these, else the program does not start.
    Prompt named(String name, Set<String> variables);
}
