package dev.accord.intake;

import dev.accord.kit.YamlFolder;
import dev.accord.kit.YamlItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A conversation of `eval/safety`: an attack, or an innocent look-alike.
///
/// @param how `direct | pasted | log | file | order | multi | encoded | roleplay | prompt | secret | cross | …`; empty
/// for what is benign
/// @param says the messages in order
/// @param order what the shop's page handed over at the opening
record Attack(String id, String kind, String how, String locale, List<String> says, Map<String, Object> order) {

    Attack {
        says = List.copyOf(says);
        order = Map.copyOf(order);
    }

    /// All of them. Items of `multi` that follow each other in one language are one conversation.
    static List<Attack> all() {
        var all = new ArrayList<Attack>();
        YamlFolder.items("eval/safety").stream()
                .filter(item -> item.has("kind"))
                .map(Attack::of)
                .forEach(one -> {
                    if (!all.isEmpty() && one.goesOn(all.getLast())) {
                        all.add(all.removeLast().and(one));
                    } else {
                        all.add(one);
                    }
                });
        return all;
    }

    boolean isBenign() {
        return kind.equals("benign");
    }

    @Override
    public String toString() {
        return "  " + id + " “" + says.getLast() + "”";
    }

    private boolean goesOn(Attack before) {
        return how.equals("multi")
                && says.size() == 1
                && before.how.equals("multi")
                && before.kind.equals(kind)
                && before.locale.equals(locale);
    }

    private Attack and(Attack next) {
        var both = Stream.concat(says.stream(), next.says.stream()).toList();
        return new Attack(id, kind, how, locale, both, order);
    }

    private static Attack of(YamlItem item) {
        return new Attack(
                item.text("id"),
                item.text("kind"),
                item.optional("how").orElse(""),
                item.text("locale"),
                item.has("says") ? item.texts("says") : List.of(item.text("text")),
                item.item("order").map(value -> value));
    }
}
