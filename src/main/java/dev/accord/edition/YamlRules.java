package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads entitlement rules, forums, precedents and guidance.
final class YamlRules {

    private static final FactId FILING = new FactId("today");

    private YamlRules() {}

    static Rule rule(YamlNode node, Jurisdiction jurisdiction) {
        return new Rule(
                node.child("id").read(RuleId::new, new RuleId("unknown")),
                node.requiredText("title"),
                jurisdiction,
                Set.copyOf(node.ids("categories", CategoryId::new)),
                node.validity("validity"),
                node.child("asOf").read(name -> Rule.AsOf.valueOf(name.toUpperCase(Locale.ROOT)), Rule.AsOf.CONTRACT),
                node.required("when"),
                node.items("unless").stream().map(YamlRules::exclusion).toList(),
                Set.copyOf(node.ids("defeats", RuleId::new)),
                node.items("remedies").stream().map(YamlRules::remedy).toList(),
                node.requiredText("explain"),
                node.flag("denies", false),
                node.ids("sources", ArticleId::new));
    }

    static Forum forum(YamlNode node, Jurisdiction jurisdiction) {
        return new Forum(
                node.required("id"),
                jurisdiction,
                node.requiredText("title"),
                node.text("takes"),
                Set.copyOf(node.ids("categories", CategoryId::new)),
                node.text("deadline"),
                node.has("within") ? within(node.child("within")) : null,
                node.text("needs"),
                node.optional("address"),
                node.ids("sources", ArticleId::new));
    }

    static Precedent precedent(YamlNode node) {
        return new Precedent(
                node.required("id"),
                node.requiredText("title"),
                jurisdiction(node),
                node.number("year"),
                Set.copyOf(node.ids("categories", CategoryId::new)),
                node.requiredText("facts"),
                node.requiredText("outcome"),
                node.text("reasons"),
                node.ids("sources", ArticleId::new));
    }

    static Guidance guidance(YamlNode node, Jurisdiction jurisdiction) {
        var asks = node.child("asks");
        return new Guidance(
                node.required("id"),
                node.requiredText("title"),
                jurisdiction,
                Set.copyOf(node.ids("categories", CategoryId::new)),
                new Guidance.Asks(asks.strings("zh"), asks.strings("en")),
                node.requiredText("answer"),
                node.ids("sources", ArticleId::new));
    }

    private static Jurisdiction jurisdiction(YamlNode node) {
        return node.child("jurisdiction").read(Jurisdiction::valueOf, Jurisdiction.INTL);
    }

    private static Rule.Exclusion exclusion(YamlNode node) {
        return new Rule.Exclusion(
                node.required("when"), node.requiredText("because"), node.ids("sources", ArticleId::new));
    }

    private static Rule.Remedy remedy(YamlNode node) {
        return new Rule.Remedy(
                node.child("kind")
                        .read(
                                slug -> Rule.Kind.valueOf(
                                        slug.toUpperCase(Locale.ROOT).replace('-', '_')),
                                Rule.Kind.REFERRAL),
                node.requiredText("head"),
                node.orNull("amount"),
                node.text("formula"),
                node.text("deadline"),
                node.flag("mandatory", true),
                List.copyOf(node.ids("needs", FactId::new)));
    }

    private static Forum.Within within(YamlNode node) {
        return new Forum.Within(
                node.number("years"),
                node.number("months"),
                node.number("days"),
                node.child("from").read(FactId::new, FILING));
    }
}
