package dev.accord;

import dev.accord.platform.AccordCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The whole program.
@SpringBootApplication
public class Accord {

    /// Serves, or runs the command that the arguments name: see `--help`.
    public static void main(String[] arguments) {
        AccordCommand.run(arguments, rest -> SpringApplication.run(Accord.class, rest));
    }
}
