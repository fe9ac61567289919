package dev.accord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The whole program.
@SpringBootApplication
public class Accord {

    /// Serves.
    public static void main(String[] arguments) {
        SpringApplication.run(Accord.class, arguments);
    }
}
