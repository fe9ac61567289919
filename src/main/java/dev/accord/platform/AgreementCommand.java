package dev.accord.platform;

import dev.accord.agreement.Agreement;
import dev.accord.agreement.JsonSeal;
import dev.accord.agreement.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks signed agreements without asking the service.
@Command(name = "agreement", description = "Works on signed agreements.", mixinStandardHelpOptions = true)
final class AgreementCommand {

    @Command(
            name = "verify",
            description = {
                "Checks a signed agreement offline: the signature, and that each document is the one that was signed.",
                "Save the keys once from https://…/.well-known/accord-keys.json."
            },
            mixinStandardHelpOptions = true)
    int verify(
            @Option(names = "--keys", defaultValue = "accord-keys.json", description = "default: ${DEFAULT-VALUE}")
                    Path keys,
            @Parameters(index = "0", paramLabel = "SIGNATURE", description = "agreement.jws") Path signature,
            @Parameters(index = "1..*", paramLabel = "FILE", description = "agreement.pdf, agreement.html")
                    List<Path> files) {
        try {
            var documents = new LinkedHashMap<String, byte[]>();
            for (var file : files == null ? List.<Path>of() : files) {
                documents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return report(
                    Verification.of(Files.readString(keys), Files.readString(signature), documents), documents.size());
        } catch (IOException | UncheckedIOException unreadable) {
            System.err.println("PROBLEM cannot read " + unreadable.getMessage());
        } catch (IllegalArgumentException noKeys) {
            System.err.println("PROBLEM " + noKeys.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int report(Verification found, int documents) {
        found.problems().forEach(problem -> System.err.println("PROBLEM " + problem));
        found.sealed().ifPresent(AgreementCommand::tell);
        System.out.printf(
                "%d documents checked, %d problems%n",
                documents, found.problems().size());
        return found.holds() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static void tell(JsonSeal.Sealed sealed) {
        var terms = sealed.terms();
        System.out.printf(
                "agreement %s with %s, %s %s, signed %s%n",
                terms.id(), terms.merchant(), terms.total(), terms.currency(), sealed.signedAt());
        terms.promises().forEach(AgreementCommand::tell);
        sealed.acceptances().forEach(act -> System.out.printf("  accepted by %s at %s%n", act.party(), act.at()));
    }

    private static void tell(Agreement.Promise promise) {
        System.out.printf(
                "  %d %s / %s %s by %s%n",
                promise.number(), promise.titleZh(), promise.titleEn(), promise.amount(), promise.due());
    }
}
