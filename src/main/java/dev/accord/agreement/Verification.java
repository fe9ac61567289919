package dev.accord.agreement;

import dev.accord.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a check of a signed agreement found, without asking the service anything.
///
/// @param sealed what is signed; empty where the signature does not hold
/// @param problems empty where everything holds
public record Verification(Optional<JsonSeal.Sealed> sealed, List<String> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean holds() {
        return problems.isEmpty();
    }

    /// @param keys the JSON of `/.well-known/accord-keys.json`
    /// @param signature the `.jws` file
    /// @param documents the files that came with it, by name
    /// @throws IllegalArgumentException where the keys are no keys
    public static Verification of(String keys, String signature, Map<String, byte[]> documents) {
        var known = new JsonKeys(keys);
        var jws = Jws.read(signature);
        if (jws.isEmpty()) {
            return refused("the signature file is not a JSON Web Signature");
        }
        var header = JsonSeal.header(jws.get());
        if (header.isEmpty()
                || !"EdDSA".equals(header.get().alg())
                || !JsonSeal.TYPE.equals(header.get().typ())) {
            return refused("the signature file is not one of an agreement");
        }
        if (!known.has(header.get().kid())) {
            return refused("the key " + header.get().kid() + " is not among the keys given");
        }
        if (!known.verify(header.get().kid(), jws.get().signed(), jws.get().signature())) {
            return refused("the signature does not fit: terms, acts or hashes were changed");
        }
        return JsonSeal.content(jws.get())
                .map(signed -> new Verification(Optional.of(signed), problems(signed, documents)))
                .orElseGet(() -> refused("what is signed is not an agreement"));
    }

    private static Verification refused(String problem) {
        return new Verification(Optional.empty(), List.of(problem));
    }

    private static List<String> problems(JsonSeal.Sealed sealed, Map<String, byte[]> documents) {
        var problems = new ArrayList<String>();
        documents.forEach((name, content) -> {
            var hash = Sha256.of(content);
            if (sealed.documents().stream().noneMatch(signed -> signed.sha256().equals(hash))) {
                problems.add(name + " is not a document that was signed: it was changed, or belongs to something else");
            }
        });
        var terms = JsonSeal.hash(sealed.terms());
        sealed.acceptances().stream()
                .filter(act -> !act.terms().equals(terms))
                .forEach(act -> problems.add(act.party() + " accepted other terms"));
        return problems;
    }
}
